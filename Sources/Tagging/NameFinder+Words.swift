import Text

/// What the tables say of the words of a text.
extension NameFinder {
    /// What the tables say of one word: asked for several times while a name is parted from its surroundings.
    struct WordMemory: Sendable, BitwiseCopyable {
        /// Words of the longest known name that begins here; all ones until it is looked up.
        var length: UInt32 = .max
        var alias: Int32 = -1
        var role: NameWords.Role = .unread
    }

    /// The words at which a name may begin, and what the tables say of them.
    ///
    /// Without a branch that cannot be foreseen, and table by table: so their slots come into the cache side by side,
    /// where names read one after the other would wait for one after the other.
    /// - Parameter candidates: room for twice as many as there are words.
    /// - Returns: how many there are.
    func gather(_ candidates: UnsafeMutableBufferPointer<UInt32>) -> Int {
        var found = 0
        for word in hashes.indices {
            candidates[found] = UInt32(truncatingIfNeeded: word)
            let isCapital: UInt64 = shapes[word].contains(.capitalised) ? 1 : 0
            found &+= Int(truncatingIfNeeded: isCapital | particleBit(word))
        }
        // Behind them those at which a known name may begin.
        let mayBeKnown = UnsafeMutableBufferPointer(rebasing: candidates[found...])
        for place in 0..<found {
            let word = Int(candidates[place])
            mayBeKnown[place] = candidates[place]
            memory[word].length = 0
            memory[word].role = NameWords.Role(rawValue: roles.slot(of: hashes[word]))
        }
        for place in 0..<known.narrow(mayBeKnown, found, in: hashes) {
            memory[Int(mayBeKnown[place])].length = .max
        }
        for place in 0..<found {
            let word = Int(candidates[place])
            memory[word].role = roles.roles(of: hashes[word], slot: memory[word].role.rawValue)
        }
        return found
    }

    @inline(__always)
    func role(_ word: Int) -> NameWords.Role {
        let role = memory[word].role
        return role == .unread ? lookUpRole(word) : role
    }

    @inline(never)
    private func lookUpRole(_ word: Int) -> NameWords.Role {
        memory[word].role = roles.roles(of: hashes[word], slot: roles.slot(of: hashes[word]))
        return memory[word].role
    }

    /// What a word beside a name says of it. Most words say nothing, and a filter of a kilobyte knows that of nearly all.
    @inline(__always)
    func roleBeside(_ word: Int) -> NameWords.Role { mayStandBeside(word) ? role(word) : [] }

    @inline(__always)
    private func mayStandBeside(_ word: Int) -> Bool {
        let bit = Int(truncatingIfNeeded: hashes[word] &>> 30) & 8191
        return beside[bit &>> 6] &>> UInt64(bit & 63) & 1 != 0
    }

    @inline(__always)
    func mayBeParticle(_ word: Int) -> Bool { particleBit(word) != 0 }

    @inline(__always)
    private func particleBit(_ word: Int) -> UInt64 {
        let bit = Int(truncatingIfNeeded: hashes[word] &>> 30) & 4095
        return beside[128 &+ (bit &>> 6)] &>> UInt64(bit & 63) & 1
    }
}
