enum BuiltInTerms {
    static let text = """
        topic 16000000
        3 civil war
        topic 11000000
        3 president
        """
}
