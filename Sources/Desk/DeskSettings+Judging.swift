internal import Duplicates

extension DeskSettings {
    /// The bounds of the judge, as the configuration has them.
    /// - Parameter indexBytes: of all its indices together.
    public mutating func setDuplicates(windowDays: Int, containmentWindowDays: Int, indexBytes: Int) {
        judge.window = windowDays * 86_400
        judge.containmentWindow = containmentWindowDays * 86_400
        judge.articleBytes = indexBytes / 2
        judge.signatureIndexBytes = indexBytes / 4
        judge.containmentIndexBytes = indexBytes / 4
    }
}
