/// The members of ninjs 3.1, and the desk's two of its own: `signal` and `arrival`.
extension NinjsSchema {
    static let ninjs = NinjsSchema(root: "item", forms: forms)

    private static let anyInteger = Shape.integer(Int.min...Int.max)
    private static let statuses = Shape.oneOf(PublicationStatus.allCases.map(\.rawValue))
    static let types = [
        "text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning",
    ]

    private static func strings(_ names: String...) -> [(name: String, shape: Shape)] {
        names.map { ($0, .string) }
    }

    /// name, rel, uri, literal: what most named things have.
    private static let named: [(name: String, shape: Shape)] =
        strings("name", "rel", "literal") + [("uri", .uri)]

    private static let contacts: (name: String, shape: Shape) = ("contactInfo", .array(.object("contact")))

    private static let item: [(name: String, shape: Shape)] =
        [
            ("uri", .uri), ("type", .oneOf(types)), ("representationType", .oneOf(["full", "partial"])),
            ("firstCreated", .dateTime), ("versionCreated", .dateTime), ("contentCreated", .dateTime),
            ("embargoedUntil", .dateTime), ("expires", .dateTime), ("pubStatus", statuses),
            ("urgency", .integer(1...9)), ("descriptions", .array(.object("text"))),
            ("bodies", .array(.object("body"))), ("headlines", .array(.object("text"))),
            ("people", .array(.object("person"))), ("organisations", .array(.object("organisation"))),
            ("places", .array(.object("place"))), ("subjects", .array(.object("subject"))),
            ("events", .array(.object("event"))), ("eventDetails", .object("eventDetails")),
            ("plannedCoverage", .array(.object("coverage"))), ("objects", .array(.object("object"))),
            ("infoSources", .array(.object("source"))), ("renditions", .array(.object("rendition"))),
            ("associations", .array(.object("association"))), ("altIds", .array(.object("altId"))),
            ("trustIndicators", .array(.object("trustIndicator"))), ("standard", .object("standard")),
            ("genres", .array(.object("genre"))), ("rightsInfo", .object("rights")),
            ("digitalSourceType", .object("genreWithURI")),
        ]
        + strings(
            "profile", "version", "copyrightHolder", "copyrightNotice", "usageTerms", "edNote", "language", "title",
            "by", "slugline", "located")

    private static let forms: [String: Form] = [
        "item": Form(
            members: item + [("signal", .oneOf(Signal.allCases.map(\.rawValue))), ("arrival", .anyObject)],
            required: ["uri"]),
        "association": Form(members: item + strings("name", "rel"), required: ["name", "uri"]),
        "text": Form(members: strings("role", "contentType", "value"), required: ["value"]),
        "body": Form(
            members: strings("role", "contentType", "value") + [("charCount", anyInteger), ("wordCount", anyInteger)],
            required: ["value"]),
        "person": Form(members: named + [contacts]),
        "organisation": Form(members: named + [contacts, ("symbols", .array(.object("symbol")))]),
        "symbol": Form(members: strings("exchange", "symbol") + [("symbolType", .uri)]),
        "place": Form(members: named + [contacts, ("geoJSON", .geoJSON)]),
        "subject": Form(
            members: named + strings("creator")
                + [("relevance", .integer(0...100)), ("confidence", .integer(0...100))]),
        "event": Form(members: named + strings("id")),
        "object": Form(members: named),
        "source": Form(members: strings("name", "role", "literal") + [("uri", .uri), contacts]),
        // A genre's uri is, alone among them, not asked to have the form of one.
        "genre": Form(members: strings("name", "uri", "literal")),
        "genreWithURI": Form(members: strings("name", "literal") + [("uri", .uri)]),
        "altId": Form(members: strings("role", "value")),
        "trustIndicator": Form(members: strings("title") + [("role", .uri), ("href", .uri)]),
        "standard": Form(members: strings("name", "version") + [("schema", .uri)]),
        "rights": Form(
            members: strings("encodedRights") + [("langId", .uri), ("linkedRights", .uri)],
            choices: [["linkedRights", "encodedRights"]]),
        "contact": Form(
            members: strings("type", "role", "lang", "name", "value") + [("address", .object("address"))],
            choices: [["value", "address"]]),
        "address": Form(
            members: strings("locality", "area", "postalCode", "country") + [("lines", .array(.string))]),
        "rendition": Form(
            members: strings(
                "name", "contentType", "title", "format", "aspectRatio", "videoCodec", "transportProtocol", "bitrate")
                + [
                    ("href", .uri), ("width", anyInteger), ("height", anyInteger), ("sizeInBytes", anyInteger),
                    ("duration", .number), ("frameRate", .number), ("poi", .object("point")),
                    ("scanType", .oneOf(["progressive", "interlaced"])),
                ],
            required: ["name"]),
        "point": Form(members: [("x", anyInteger), ("y", anyInteger)]),
        "eventDetails": Form(members: [
            ("eventStatus", .uri), ("plannedCoverageStatus", .uri), ("dates", .object("dates")),
            ("organiser", .object("organisation")),
        ]),
        "dates": Form(
            members: strings("expectedDuration") + [
                ("startDate", .dateTime), ("endDate", .dateTime), ("expectedStartDate", .partialDate),
                ("expectedEndDate", .partialDate), ("recurrence", .object("recurrence")),
            ],
            choices: [["startDate", "expectedStartDate"], ["endDate", "expectedEndDate"]]),
        // The schema makes recurrenceDates an array and a string at once; an array of strings is what it must mean.
        "recurrence": Form(members: [
            ("recurrenceDates", .array(.partialDate)), ("recurrenceRules", .array(.object("recurrenceRule"))),
        ]),
        "recurrenceRule": Form(members: [
            ("frequency", .oneOf(["secondly", "minutely", "hourly", "daily", "weekly", "monthly", "yearly"])),
            ("interval", anyInteger), ("until", .dateTime), ("count", anyInteger),
        ]),
        "coverage": Form(
            members: strings("title", "edNote", "language") + [
                ("uri", .uri), ("pubStatus", statuses), ("type", .oneOf(types)),
                ("commissioned", .object("commissioned")), ("dates", .object("dates")),
                ("audiences", .array(.object("audience"))), ("exclAudience", .array(.string)),
                ("urgency", .integer(1...9)), ("itemCount", .object("range")), ("wordCount", anyInteger),
                ("renditions", .array(.object("rendition"))),
            ]),
        "commissioned": Form(
            members: strings("by") + [("on", .dateTime), ("references", .array(.object("reference")))]),
        "reference": Form(members: strings("name", "value")),
        "audience": Form(members: strings("audience") + [("significance", anyInteger)]),
        "range": Form(members: [("rangeFrom", anyInteger), ("rangeTo", anyInteger)]),
    ]
}
