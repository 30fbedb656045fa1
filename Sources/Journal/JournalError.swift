/// Why a journal could not do what it was asked.
public enum JournalError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Another process (or another `Journal` of this one) has it open.
    case locked(path: String)
    /// A file call failed. From `append`, `durable` and `close` this is the first failure, and final: the journal takes
    /// nothing more until it is opened again.
    case file(FileError)
    /// The disk is full. Nothing of this append was taken; try again later.
    case noSpace(path: String)
    /// Too much is waiting to be written. Nothing of this append was taken; wait for `durable(below:)`.
    case busy(pendingBytes: Int, limit: Int)
    /// Written by a newer wiredesk.
    case newerFormat(path: String, found: UInt32, supported: UInt32)
    /// Opening would lose entries; each finding says where. `acceptLoss` opens all the same.
    case damaged([JournalFinding])
    /// These numbers cannot be read; reading may go on at the upper bound.
    case lost(Range<UInt64>)
    /// The caller gave what cannot be appended or configured.
    case invalid(String)
    /// The journal was closed, or let go without being closed.
    case closed

    public var description: String {
        switch self {
        case .locked(let path):
            "journal: \(path) is locked: another process has this journal open; two daemons cannot share a state folder"
        case .file(let error):
            switch error.call {
            case .write, .synchronize, .synchronizeDirectory, .truncate, .rename:
                "journal: \(error); nothing after it is acknowledged, the journal must be opened again"
            case .open, .close, .read, .size, .remove, .list, .makeDirectory, .lock: "journal: \(error)"
            }
        case .noSpace(let path):
            "journal: write \(path): the disk is full; nothing was taken, it goes on by itself when there is room"
        case .busy(let pending, let limit):
            "journal: append: \(pending) bytes wait for the disk, the limit pendingBytes is \(limit); wait and retry"
        case .newerFormat(let path, let found, let supported):
            "journal: \(path) has format \(found), this wiredesk reads format \(supported); use the newer wiredesk"
        case .damaged(let findings):
            "journal: cannot be opened without losing entries:\n"
                + findings.map { "  " + $0.description }.joined(separator: "\n")
                + "\nRestore the files from a copy, or start with --accept-loss: the damaged files are then kept in "
                + "quarantine/ and the lost numbers stay unused."
        case .lost(let range):
            "journal: entries \(range.lowerBound) to \(range.upperBound - (range.isEmpty ? 0 : 1)) are lost"
        case .invalid(let sentence): sentence
        case .closed: "journal: it is closed"
        }
    }
}
