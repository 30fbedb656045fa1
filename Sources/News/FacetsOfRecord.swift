/// Facets from the structs. `FacetsFromJSON` reads the same out of a record's bytes.
extension Facets {
    /// What filters can ask of `record`.
    public init(_ record: Record) {
        switch record {
        case .item(let item): self.init(item)
        case .dead(let dead): self.init(dead)
        case .notice(let notice): self.init(notice)
        }
    }

    /// What filters can ask of an item: the sender's own subjects, places, people and organisations, then the desk's.
    public init(_ record: ItemRecord) {
        self.init(record.article, record.enrichment, received: record.received)
        judge(record.duplicate, record.story)
    }

    mutating func judge(_ duplicate: DuplicateJudgement, _ story: StoryJudgement?) {
        kind = duplicate.kind.rawValue
        self.story = folded(story?.id ?? "")
    }

    /// Of an item that has not been judged.
    init(_ article: Article, _ enrichment: Enrichment, received: Timestamp) {
        self.init(
            kind: DuplicateJudgement.Kind.none.rawValue, uri: folded(article.uri), type: folded(article.type ?? ""),
            signal: article.signal.rawValue, source: folded(article.source ?? ""),
            language: folded(ItemLanguage.shown(sender: article.language, desk: enrichment.language) ?? ""),
            urgency: article.urgency,
            embargo: EmbargoState(
                until: article.embargoed, isWithheld: article.status == .withheld, received: received
            ).rawValue)
        for tag in article.tags.subjects { addSubject(uri: tag.uri, name: tag.name, literal: tag.literal) }
        for tag in article.tags.places { Self.add(tag, to: &places) }
        for tag in article.tags.people { Self.add(tag, to: &people) }
        for tag in article.tags.organisations { Self.add(tag, to: &organisations) }
        for subject in enrichment.subjects { addSubject(uri: subject.uri, name: subject.name, literal: nil) }
        let entities = enrichment.entities
        if !entities.isEmpty { places.reserveCapacity(places.count + entities.count * 3) }
        for index in entities.indices { add(entities[index]) }
    }

    /// An entity by name, code and uri; a place also by what it lies in.
    mutating func add(_ entity: Entity) {
        switch entity.kind {
        case .place:
            Self.add(name: entity.name, literal: entity.literal, uri: entity.uri, to: &places)
            for code in entity.within { places.append(folded(code)) }
        case .person: Self.add(name: entity.name, literal: entity.literal, uri: entity.uri, to: &people)
        case .organisation:
            Self.add(name: entity.name, literal: entity.literal, uri: entity.uri, to: &organisations)
        }
    }

    /// Of a dead entry, filters see its kind and its uri.
    public init(_ record: DeadRecord) {
        self.init(kind: "dead", uri: folded(record.uri), embargo: "")
    }

    /// A notice has what its item had, and is a notice besides.
    public init(_ record: NoticeRecord) {
        self = record.facets
        isNotice = true
    }

    mutating func addSubject(uri: String?, name: String?, literal: String?) {
        if let uri, let topic = MediaTopics.topic(uri) {
            subjects.append(contentsOf: topic.branch)
            if let name {
                let name = folded(name)
                if name != topic.branch[1] { subjects.append(name) }
            }
            return
        }
        if let name {
            let name = folded(name)
            // A sender's subject by name alone counts as the topic of that name.
            if uri == nil, let code = MediaTopics.topic(named: name), let topic = MediaTopics.topic(code) {
                subjects.append(contentsOf: topic.branch)
            } else {
                subjects.append(name)
            }
        }
        if let uri { subjects.append(folded(uri)) }
        if let literal { subjects.append(folded(literal)) }
    }

    static func add(_ tag: SenderTags.Tag, to list: inout [String]) {
        if let name = tag.name { list.append(folded(name)) }
        if let literal = tag.literal { list.append(folded(literal)) }
        if let uri = tag.uri { list.append(EntityURI.facet(of: uri)) }
    }

    private static func add(name: String, literal: String?, uri: String?, to list: inout [String]) {
        list.append(folded(name))
        if let literal { list.append(folded(literal)) }
        if let uri { list.append(EntityURI.facet(of: uri)) }
    }
}

/// The uri of a place, person or organisation as facets and filters compare it: folded, and of a Wikidata uri only the
/// id (`q858`), so that `place=Q858` and `place=https://www.wikidata.org/entity/Q858` are the same, and short.
enum EntityURI {
    static func facet(of uri: String) -> String {
        if let id = wikidataID(uri) { return folded(id) }
        // Written `Https:` it is the same uri; seldom enough to be looked at twice.
        let uri = folded(uri)
        return wikidataID(uri) ?? uri
    }

    private static func wikidataID(_ uri: String) -> String? {
        let prefix: StaticString = "://www.wikidata.org/entity/"
        var uri = uri
        return uri.withUTF8 { text -> String? in
            let scheme = text.count > 4 && text[4] == UInt8(ascii: "s") ? 5 : 4
            let start = scheme + prefix.utf8CodeUnitCount
            guard text.count > start + 1, text.count < start + 15, text[0] == UInt8(ascii: "h") else { return nil }
            for i in 0..<prefix.utf8CodeUnitCount where text[scheme + i] != prefix.utf8Start[i] { return nil }
            return String(decoding: UnsafeBufferPointer(rebasing: text[start...]), as: UTF8.self)
        }
    }
}

/// The one language of an item: the sender's tag where the desk does not find another language than that.
enum ItemLanguage {
    static func shown(sender: String?, desk: String?) -> String? {
        guard let desk else { return sender }
        guard let sender else { return desk }
        return primary(sender) == primary(desk) ? sender : desk
    }

    private static func primary(_ tag: String) -> String {
        folded(String(tag.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }) ?? tag)
    }
}
