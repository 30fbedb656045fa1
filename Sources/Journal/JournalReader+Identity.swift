extension JournalReader {
    /// The random identity of the journal, 32 hexadecimal digits.
    public var identity: String { catalog.identity.description }
}
