import Duplicates
import News

@testable import Desk

/// A promise broken on purpose: the simulation must find each.
enum Mutation: String, CaseIterable, Sendable {
    /// ACKs go out when the article is appended.
    case acknowledgesBeforeSync
    /// A start forgets what was accepted before.
    case forgetsResends
    /// A start forgets which dead articles were taken up again.
    case forgetsRetries
    /// Records go out when they are appended.
    case publishesBeforeSync
    /// After a start the first PREVIOUS of each filter is 0, and not the head.
    case wrongPrevious
    /// What requests took while they waited is never given back.
    case forgetsToGiveBack
    /// A start judges as if nothing had come before.
    case judgesAnew
    /// A start takes the first article that has no record for one that has.
    case skipsAnArticle
    /// A start takes the last article that has a record for one that has none.
    case repeatsAnArticle
    /// Now and then a worker loses what it was given.
    case losesABatch
    /// The disk says that it has written, and has not.
    case lyingDisk
    /// After a failed sync the page cache is believed.
    case trustsCache

    /// What a wrong recovery would read back.
    func spoil(_ state: inout RecoveredState, _ settings: DeskSettings) {
        switch self {
        case .forgetsResends: state.resends = ResendTable()
        case .forgetsRetries: state.resends = Self.withoutRetries(state.resends)
        case .judgesAnew: state.judge = Judge(settings: settings.judge)
        case .skipsAnArticle: state.nextAccession += 1
        case .repeatsAnArticle: state.nextAccession = max(1, state.nextAccession - 1)
        default: break
        }
    }

    private static func withoutRetries(_ resends: ResendTable) -> ResendTable {
        var plain = ResendTable()
        let places = Array(resends.places.drop { $0.gap != nil })
        guard let first = places.first, var accession = resends.accession(of: first) else { return plain }
        for place in places {
            if let gap = place.gap {
                accession += gap
                plain.skip(to: accession)
            } else {
                plain.insert(place, accession: accession)
                accession += 1
            }
        }
        return plain
    }
}
