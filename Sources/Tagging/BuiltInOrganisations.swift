enum BuiltInOrganisations {
    static let text = """
        """
}
