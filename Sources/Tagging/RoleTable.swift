/// What some forty thousand words say about names, in four bytes a word: it is asked for every capital of a text.
///
/// A slot holds twenty bits of the word's hash and the number of its set of roles; that a word is taken for another
/// happens about once in a million.
struct RoleTable: Sendable {
    private var slots: [UInt32]
    /// The sets of roles that words have; slot numbers point here, 0 is nobody's.
    private var sets: [NameWords.Role] = [[]]

    private static let tagBits: UInt64 = 20
    private static let setBits: UInt32 = 12

    init(_ roles: [UInt64: NameWords.Role]) {
        var capacity = 1024
        while capacity * 3 < roles.count * 4 { capacity *= 2 }
        slots = Array(repeating: 0, count: capacity)
        var numbers: [UInt32: UInt32] = [:]
        // In the order of the hashes, so that the table is the same each time.
        for hash in roles.keys.sorted() {
            guard let role = roles[hash] else { continue }
            let number: UInt32
            if let old = numbers[role.rawValue] {
                number = old
            } else {
                // 4095 sets of two dozen roles are never met; were they, the rest would share the last.
                number = min(UInt32(sets.count), 1 << Self.setBits - 1)
                if number == sets.count { sets.append(role) }
                numbers[role.rawValue] = number
            }
            var at = Int(truncatingIfNeeded: hash) & (capacity - 1)
            while slots[at] != 0 { at = (at + 1) & (capacity - 1) }
            slots[at] = UInt32(truncatingIfNeeded: hash >> (64 - Self.tagBits)) << Self.setBits | number
        }
    }

    /// The table laid open for a loop; valid inside `withView` only.
    struct View {
        fileprivate let slots: UnsafePointer<UInt32>
        fileprivate let sets: UnsafePointer<NameWords.Role>
        fileprivate let mask: Int

        /// Where the word would stand were no other in its way: asked of many words one after the other it fetches
        /// their slots into the cache side by side.
        @inline(__always)
        func slot(of hash: UInt64) -> UInt32 { slots[Int(truncatingIfNeeded: hash) & mask] }

        /// The word's roles, given `slot(of: hash)`.
        @inline(__always)
        func roles(of hash: UInt64, slot: UInt32) -> NameWords.Role {
            let tag = UInt32(truncatingIfNeeded: hash &>> (64 - RoleTable.tagBits))
            var at = Int(truncatingIfNeeded: hash) & mask
            var slot = slot
            while slot != 0 {
                if slot &>> RoleTable.setBits == tag { return sets[Int(slot & (1 &<< RoleTable.setBits &- 1))] }
                at = (at &+ 1) & mask
                slot = slots[at]
            }
            return []
        }
    }

    func withView<R>(_ body: (View) -> R) -> R {
        slots.withUnsafeBufferPointer { slots in
            sets.withUnsafeBufferPointer { sets in
                // Neither is ever empty.
                body(
                    View(
                        slots: slots.baseAddress.unsafelyUnwrapped, sets: sets.baseAddress.unsafelyUnwrapped,
                        mask: slots.count - 1))
            }
        }
    }
}
