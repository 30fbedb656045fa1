/// The names that ship.
enum BuiltInGazetteer {
    static let sources: [GazetteerSource] = [
        GazetteerSource(name: "gazetteer/places.tsv", bytes: Array(BuiltInPlaces.text.utf8)),
        GazetteerSource(name: "gazetteer/cities.tsv", bytes: Array(BuiltInCities.text.utf8)),
        GazetteerSource(name: "gazetteer/organisations.tsv", bytes: Array(BuiltInOrganisations.text.utf8)),
        GazetteerSource(name: "gazetteer/people.tsv", bytes: Array(BuiltInPeople.text.utf8)),
    ]
}
