import Testing
import Text

@Suite struct TokenTrieTests {
    @Test("The trie finds what a plain search finds", arguments: 0..<20)
    func likePlainSearch(seed: Int) {
        var random = Randomness(seed: UInt64(seed))
        let tokens = (0..<12).map { _ in UInt64.random(in: 1...UInt64.max, using: &random) }
        func phrase(_ most: Int) -> [UInt64] {
            (0..<Int.random(in: 1...most, using: &random)).map { _ in tokens.randomElement(using: &random)! }
        }
        var trie = TokenTrie()
        var plain: [[UInt64]: UInt32] = [:]
        for value in 0..<UInt32(300) {
            let phrase = phrase(4)
            trie.insert(phrase, value: value)
            plain[phrase] = value
        }
        let text = (0..<400).map { _ in tokens.randomElement(using: &random)! }
        text.withUnsafeBufferPointer { text in
            trie.withView { view in
                for from in text.indices {
                    var found: [Int: UInt32] = [:]
                    view.each(in: text, from: from, to: text.count) { found[$1] = $0 }
                    var expected: [Int: UInt32] = [:]
                    for length in 1...4 where from + length <= text.count {
                        if let value = plain[Array(text[from..<from + length])] { expected[length] = value }
                    }
                    #expect(found == expected)
                }
            }
        }
        for (phrase, value) in plain { #expect(trie.value(of: phrase) == value) }
    }

    @Test("An empty trie finds nothing")
    func empty() {
        #expect(TokenTrie().value(of: [1, 2]) == nil)
    }
}
