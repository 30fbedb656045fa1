/// The rules that ship: the files of `Config/topics/rules`, letter for letter (a test compares, and writes them anew with
/// `WIREDESK_EMBED=1 swift test --filter builtIn`).
enum BuiltInRules {
    static let files: [(String, String)] = [
        ("rules/arts.yaml", arts),
        ("rules/conflict.yaml", conflict),
        ("rules/crime.yaml", crime),
        ("rules/disaster.yaml", disaster),
        ("rules/economy.yaml", economy),
        ("rules/education.yaml", education),
        ("rules/environment.yaml", environment),
        ("rules/health.yaml", health),
        ("rules/human-interest.yaml", humanInterest),
        ("rules/labour.yaml", labour),
        ("rules/lifestyle.yaml", lifestyle),
        ("rules/politics.yaml", politics),
        ("rules/religion.yaml", religion),
        ("rules/science.yaml", science),
        ("rules/society.yaml", society),
        ("rules/sport.yaml", sport),
        ("rules/weather.yaml", weather),
    ]

    static let sources: [RuleSource] = files.map { RuleSource(name: $0.0, bytes: Array($0.1.utf8)) }
}

extension TopicRules {
    /// The files that ship.
    public static var builtInSources: [RuleSource] { BuiltInRules.sources }

    /// The rules that ship. Their text is part of the program and a test reads it: were it broken, the desk would still
    /// run, without deeper topics.
    public static let builtIn: TopicRules =
        (try? TopicRules(parsing: BuiltInRules.sources)) ?? TopicRules(rules: [], sources: [])
}
