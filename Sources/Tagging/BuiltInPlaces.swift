enum BuiltInPlaces {
    static let text = """
        """
}
