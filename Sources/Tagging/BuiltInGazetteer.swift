/// The names that ship.
enum BuiltInGazetteer {
    static let sources: [GazetteerSource] = [
        GazetteerSource(name: "built-in places", bytes: Array(BuiltInPlaces.text.utf8)),
        GazetteerSource(name: "built-in cities", bytes: Array(BuiltInCities.text.utf8)),
        GazetteerSource(name: "built-in organisations", bytes: Array(BuiltInOrganisations.text.utf8)),
        GazetteerSource(name: "built-in people", bytes: Array(BuiltInPeople.text.utf8)),
    ]
}
