/// Was an item still to be held back when the desk received it?
///
/// Agencies send embargoed copy ahead, and so does the desk: it delivers and marks it (`item.embargoedUntil`). Who must
/// not have it subscribes with `embargo=none`, and gets what was held back only where its source sends it again.
///
/// The answer is a property of the record alone: `embargoedUntil` against the record's own `received`, never against a
/// clock. So a replay in ten years matches what the live wire matched, and byte for byte the same records come.
public enum EmbargoState: String, Sendable, Hashable, CaseIterable {
    case none
    case pending

    /// - Parameters:
    ///   - until: the item's `embargoedUntil`; nil where it has none.
    ///   - isWithheld: its `pubStatus` is `withheld`: held back until further notice, which is what parsers make of an
    ///     embargo whose time they cannot read.
    ///   - received: when the desk received it; nil counts as long ago.
    init(until: Timestamp?, isWithheld: Bool, received: Timestamp?) {
        let isAhead = until.map { until in received.map { $0 < until } ?? true } ?? false
        self = isAhead || isWithheld ? .pending : .none
    }
}
