import News

/// How the dates of one source are read where they leave it open.
struct DateReading: Sendable, Hashable {
    /// Nil: as most who write so do.
    var order: DateOrder?
    /// Minutes east of Greenwich, for times without a zone.
    var zone = 0

    init() {}

    init(_ profile: SourceProfile?) {
        order = profile?.dateOrder
        zone = profile?.zone ?? 0
    }

    func parse(_ text: String) -> Timestamp? { WireDate.parse(text, order: order ?? .monthFirst, zone: zone) }
}
