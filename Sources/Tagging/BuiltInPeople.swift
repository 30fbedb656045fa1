enum BuiltInPeople {
    static let text = """
        """
}
