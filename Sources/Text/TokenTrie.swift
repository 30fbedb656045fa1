/// A dictionary of phrases over token hashes: what gazetteer, term lists, rules and line cues are compiled to.
///
///     var trie = TokenTrie()
///     trie.insert(["islamic", "state"].map(Tokenizer.hash), value: 7)
///     trie.withView { view in
///         view.longest(in: hashes, from: i, to: end)   // (value: 7, length: 2)
///     }
///
/// One open-addressing table holds every edge; a bitmap over the first tokens answers most words of a text with one
/// load from the first-level cache, so that cost hardly grows with the number of phrases.
public struct TokenTrie: Sendable {
    /// An edge: from a node over a token to a node, and what the phrase that ends there is worth.
    @usableFromInline
    struct Slot: Sendable, BitwiseCopyable {
        /// Token hash, mixed with the node it leaves from; 0: empty.
        @usableFromInline var key: UInt64
        /// Node that the edge leads to, if any phrase goes on; else 0.
        @usableFromInline var node: UInt32
        /// Value + 1 of the phrase that ends here; 0: none does.
        @usableFromInline var value: UInt32

        @usableFromInline init(key: UInt64, node: UInt32, value: UInt32) {
            self.key = key
            self.node = node
            self.value = value
        }
    }

    @usableFromInline var slots: [Slot]
    @usableFromInline var filter: [UInt64]
    private var used = 0
    private var nodes: UInt32 = 0
    private var roots: [UInt64] = []

    public init() {
        slots = Array(repeating: Slot(key: 0, node: 0, value: 0), count: 64)
        filter = Array(repeating: 0, count: 4)
    }

    /// Adds a phrase, or replaces its value. Values go up to 2^32 − 2. An empty phrase is ignored.
    public mutating func insert(_ phrase: some Collection<UInt64>, value: UInt32) {
        var node: UInt32 = 0
        var left = phrase.count
        for token in phrase {
            left -= 1
            if (used + 1) * 2 > slots.count { grow() }
            let key = Self.key(node, token)
            var at = Int(truncatingIfNeeded: key) & (slots.count - 1)
            while slots[at].key != 0, slots[at].key != key { at = (at + 1) & (slots.count - 1) }
            if slots[at].key == 0 {
                slots[at].key = key
                used += 1
                if node == 0 {
                    roots.append(token)
                    remember(token)
                }
            }
            if left == 0 {
                slots[at].value = value + 1
            } else {
                if slots[at].node == 0 {
                    nodes += 1
                    slots[at].node = nodes
                }
                node = slots[at].node
            }
        }
    }

    /// The value of exactly this phrase.
    public func value(of phrase: some Collection<UInt64>) -> UInt32? {
        let tokens = Array(phrase)
        return tokens.withUnsafeBufferPointer { tokens in
            withView { view in
                var found: UInt32?
                view.each(in: tokens, from: 0, to: tokens.count) { value, length in
                    if length == tokens.count { found = value }
                }
                return found
            }
        }
    }

    private mutating func remember(_ token: UInt64) {
        if roots.count * 16 > filter.count * 64 {
            filter = Array(repeating: 0, count: filter.count * 2)
            for root in roots { mark(root) }
        } else {
            mark(token)
        }
    }

    private mutating func mark(_ token: UInt64) {
        let bit = Int(truncatingIfNeeded: token &>> 40) & (filter.count * 64 - 1)
        filter[bit >> 6] |= 1 << UInt64(bit & 63)
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(key: 0, node: 0, value: 0), count: old.count * 2)
        for slot in old where slot.key != 0 {
            var at = Int(truncatingIfNeeded: slot.key) & (slots.count - 1)
            while slots[at].key != 0 { at = (at + 1) & (slots.count - 1) }
            slots[at] = slot
        }
    }

    @inline(__always)
    @inlinable static func key(_ node: UInt32, _ token: UInt64) -> UInt64 {
        node == 0 ? token : innerKey(node, token)
    }

    @inline(__always)
    @inlinable static func innerKey(_ node: UInt32, _ token: UInt64) -> UInt64 {
        let x = (token ^ (UInt64(node) &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
        return (x ^ (x &>> 32)) | 1
    }

    /// The table laid open for a loop; valid inside `withView` only.
    public struct View {
        @usableFromInline let slots: UnsafePointer<Slot>
        @usableFromInline let filter: UnsafePointer<UInt64>
        @usableFromInline let mask: Int
        @usableFromInline let filterMask: Int

        @usableFromInline init(
            slots: UnsafePointer<Slot>, filter: UnsafePointer<UInt64>, mask: Int, filterMask: Int
        ) {
            self.slots = slots
            self.filter = filter
            self.mask = mask
            self.filterMask = filterMask
        }

        /// False where no phrase begins with this token (and, one time in sixteen, true all the same).
        @inline(__always)
        @inlinable public func mayBegin(_ token: UInt64) -> Bool {
            let bit = Int(truncatingIfNeeded: token &>> 40) & filterMask
            return filter[bit &>> 6] &>> UInt64(bit & 63) & 1 != 0
        }

        /// Fills `places` with the tokens at which a phrase may begin, and answers how many these are. Room for as many as
        /// there are tokens is needed.
        ///
        /// Without a branch: which words these are cannot be foreseen, and they are one in three.
        @inline(__always)
        @inlinable public func mayBegin(
            in tokens: UnsafeBufferPointer<UInt64>, _ places: UnsafeMutableBufferPointer<UInt32>
        ) -> Int {
            guard let places = places.baseAddress else { return 0 }
            var found = 0
            for place in tokens.indices {
                places[found] = UInt32(truncatingIfNeeded: place)
                let bit = Int(truncatingIfNeeded: tokens[place] &>> 40) & filterMask
                found &+= Int(truncatingIfNeeded: filter[bit &>> 6] &>> UInt64(bit & 63) & 1)
            }
            return found
        }

        /// Of the first `count` places keeps those at which the table has a phrase that ends at once, or one whose second
        /// token it may have: nearly all others. Answers how many are kept.
        ///
        /// Asked of all places one after the other, it fetches their slots into the cache side by side, where `each`
        /// would wait for one after the other.
        @inline(__always)
        @inlinable public func narrow(
            _ places: UnsafeMutableBufferPointer<UInt32>, _ count: Int, in tokens: UnsafeBufferPointer<UInt64>
        ) -> Int {
            guard let places = places.baseAddress else { return 0 }
            var found = 0
            for at in 0..<count {
                let place = places[at]
                places[found] = place
                found &+= Self.isSet(slots[Int(truncatingIfNeeded: tokens[Int(place)]) & mask].key)
            }
            let first = found
            found = 0
            for at in 0..<first {
                let place = places[at]
                places[found] = place
                let token = tokens[Int(place)]
                let slot = slots[Int(truncatingIfNeeded: token) & mask]
                // The last token has none after it; then it is paired with itself.
                let next = tokens[min(Int(place) &+ 1, tokens.count &- 1)]
                let second = slots[Int(truncatingIfNeeded: TokenTrie.innerKey(slot.node, next)) & mask]
                let goesOn = Self.isSet(second.key) & Self.isSet(UInt64(slot.node))
                // In another's slot it may still stand further on.
                found &+= Self.isSet(slot.key ^ token) | Self.isSet(UInt64(slot.value)) | goesOn
            }
            return found
        }

        /// 0 for 0, else 1.
        @inline(__always)
        @inlinable static func isSet(_ value: UInt64) -> Int {
            Int(truncatingIfNeeded: (value | (0 &- value)) &>> 63)
        }

        /// Calls `body` with value and length in tokens of every phrase that begins at `from`, shortest first.
        @inline(__always)
        @inlinable public func each(
            in tokens: UnsafeBufferPointer<UInt64>, from: Int, to end: Int, _ body: (UInt32, Int) -> Void
        ) {
            guard from < end, mayBegin(tokens[from]) else { return }
            var node: UInt32 = 0
            var i = from
            while i < end {
                let key = TokenTrie.key(node, tokens[i])
                var at = Int(truncatingIfNeeded: key) & mask
                while slots[at].key != key {
                    if slots[at].key == 0 { return }
                    at = (at &+ 1) & mask
                }
                i &+= 1
                if slots[at].value != 0 { body(slots[at].value &- 1, i &- from) }
                node = slots[at].node
                if node == 0 { return }
            }
        }

        /// The longest phrase that begins at `from` and ends at or before `to`.
        @inlinable public func longest(
            in tokens: UnsafeBufferPointer<UInt64>, from: Int, to end: Int
        ) -> (value: UInt32, length: Int)? {
            var best: (value: UInt32, length: Int)?
            each(in: tokens, from: from, to: end) { best = ($0, $1) }
            return best
        }
    }

    @inlinable public func withView<R>(_ body: (View) -> R) -> R {
        slots.withUnsafeBufferPointer { slots in
            filter.withUnsafeBufferPointer { filter in
                // Neither array is ever empty.
                body(
                    View(
                        slots: slots.baseAddress.unsafelyUnwrapped, filter: filter.baseAddress.unsafelyUnwrapped,
                        mask: slots.count - 1, filterMask: filter.count * 64 - 1))
            }
        }
    }
}
