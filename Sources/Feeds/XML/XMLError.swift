/// Why a text is no XML that can be read, and where.
struct XMLError: Error, Sendable, Hashable {
    /// Byte of the text, from 0.
    var offset: Int
    /// What was found, as a sentence without a full stop.
    var sentence: String
}
