import Classification
import Foundation
import News
import Testing
import Text

@Suite struct TopicModelTests {
    private func failure(_ text: String) -> ModelError? {
        do {
            _ = try Classifier(parsing: [ModelSource(name: "ours.txt", bytes: Array(text.utf8))])
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "A wrong line is named by file and line",
        arguments: [
            ("topic 16000000\n3 war\nwar", 3, "one word alone"), ("3 war", 1, "before the first topic"),
            ("# no topic\n\nbias 1", 3, "before the first topic"), ("topic 1600", 1, "eight digits"),
            ("topic 16000000\nmuch war", 2, "`much`"), ("topic 16000000\n1000 war", 2, "-100 to 100"),
            ("topic 16000000\nnan war", 2, "`nan`"), ("topic 16000000\nbias x", 2, "no number"),
            ("topic 16000000\n3 one two three four five", 2, "has 5"), ("topic 16000000\n3 war, , peace", 2, "has 0"),
        ])
    func wrong(example: (String, Int, String)) throws {
        let error = try #require(failure(example.0))
        #expect(error.file == "ours.txt")
        #expect(error.line == example.1)
        #expect(error.description.contains(example.2), "\(error)")
    }

    @Test("Comments, empty lines, tabs and line ends of Windows are allowed")
    func lenient() throws {
        #expect(failure("# x\r\n\r\ntopic 16000000 # war\r\n3\tcivil war, truce\r\n") == nil)
    }

    @Test("A file of one's own overrules the weight of a term")
    func overruled() throws {
        let first = ModelSource(
            name: "a", bytes: Array("topic 16000000\n3 truce, shelling\ntopic 15000000\n1 truce, goal".utf8))
        let second = ModelSource(name: "b", bytes: Array("topic 15000000\n9 truce\n".utf8))
        let document = read("A truce. No shelling.")
        #expect(try Classifier(parsing: [first]).classify(document).first?.subject.uri == "medtop:16000000")
        #expect(try Classifier(parsing: [first, second]).classify(document).first?.subject.uri == "medtop:15000000")
    }

    @Test("The built-in terms are Config/topics/topics.txt, and its hash and bytes say so")
    func builtIn() throws {
        let path = Package.root + "/Config/topics/topics.txt"
        let file = try Data(contentsOf: URL(fileURLWithPath: path))
        if ProcessInfo.processInfo.environment["WIREDESK_EMBED"] != nil {
            try Package.embed(String(decoding: file, as: UTF8.self), in: "Sources/Classification/BuiltInTerms.swift")
            return
        }
        #expect(Classifier.builtIn.sourceBytes == Array(file))
        let same = try Classifier(parsing: [ModelSource(name: "x", bytes: Array(file))])
        #expect(same.hash == Classifier.builtIn.hash)
        #expect(same.termCount > 2000)
    }
}
