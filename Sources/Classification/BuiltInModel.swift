/// The weighted terms that ship.
enum BuiltInModel {
    static let source = ModelSource(name: "built-in", bytes: Array(BuiltInTerms.text.utf8))
    /// The text is part of the program and a test reads it: were it broken, the desk would still run, without topics.
    static let model: TopicModel = (try? TopicModel(parsing: [source])) ?? TopicModel()
}
