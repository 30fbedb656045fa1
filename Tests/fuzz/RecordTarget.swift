@testable import News

/// Any bytes as a record: refused with the member's name, or a record that is written so that it reads back.
enum RecordTarget {
    static func run(_ bytes: [UInt8]) {
        _ = RecordReader.sequence(of: bytes)
        do throws(RecordError) {
            _ = try Facets(json: bytes)
        } catch {
            expect(error.path.hasPrefix("record"), "\(error) names no member")
        }
        let record: Record
        do throws(RecordError) {
            let view = try RecordView(bytes)
            look(view)
            record = try view.record()
        } catch {
            expect(error.path.hasPrefix("record"), "\(error) names no member")
            return
        }
        var first: [UInt8] = []
        RecordWriter.append(record, to: &first)
        do throws(RecordError) {
            // What others wrote may be spelled otherwise; from here on it must stay.
            let again = try RecordReader.read(first)
            var second: [UInt8] = []
            RecordWriter.append(again, to: &second)
            expect(second == first, "a record written again differs: " + second.difference(to: first))
            expect(try Facets(json: first) == Facets(again), "facets of the bytes are not those of the record")
        } catch {
            fatalError("a written record is refused: \(error)\n\(String(decoding: first, as: UTF8.self))")
        }
    }

    /// Everything that tools show of a record.
    private static func look(_ view: RecordView) {
        _ = (view.uri, view.signal, view.urgency, view.language, view.version, view.source, view.versionCreated)
        _ = (view.headline, view.body, view.subjects, view.places, view.people, view.organisations, view.duplicateKind)
        _ = (view.duplicateOf, view.duplicateSimilarity, view.storyID, view.storySize, view.reason, view.about)
        _ = view.cause
    }
}
