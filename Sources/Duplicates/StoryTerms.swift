internal import Text

/// The words and names that may tell which story a text belongs to.
enum StoryTerms {
    static func of(_ document: Document, story: StoryProper) -> [Fingerprint.Term] { [] }
}
