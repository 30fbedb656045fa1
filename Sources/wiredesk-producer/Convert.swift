import ArgumentParser
import Feeds
import Foundation
import News
import Terminal

struct Convert: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the ninjs that would be fed, one object a line, without a desk.",
        discussion: """
            Each article is checked as the desk checks it, but for its size, of which the desk's own settings decide. What no desk would take is named on standard error, with its \
            file, line and byte, and the field at fault; the exit status is 1 then.
            """)

    @OptionGroup var options: ReadingOptions

    @Flag(help: "Print nothing on standard output; only say what is wrong.")
    var check = false

    @Flag(help: "No summary; refusals are still named.")
    var quiet = false

    @Argument(help: ArgumentHelp("Files to read, folders of them; - is standard input.", valueName: "path"))
    var paths: [String]

    func run() async throws {
        let reading = try options.reading()
        var decoder = ArticleDecoder()
        var articles = 0
        var refused = 0
        var failure: OutputError?
        func refuse(_ sentence: String) {
            refused += 1
            Terminal.error.write("wiredesk-producer: refused: \(sentence.printable)\n")
        }
        let files = InputPaths.files(paths)
        for path in files where failure == nil {
            do throws(FeedFile.Unreadable) {
                try await FeedFile(path: path, settings: reading.settings(path)).read { items, _ in
                    var lines: [UInt8] = []
                    for item in items {
                        switch item {
                        case .refused(let error): refuse("\(error)")
                        case .article(let article):
                            do throws(ArticleError) {
                                _ = try decoder.decode(article.json)
                                articles += 1
                                // Line ends stand between members only: in a string they are escaped.
                                lines += article.json.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
                                lines.append(UInt8(ascii: "\n"))
                            } catch {
                                let name = path == "-" ? "standard input" : path
                                refuse(
                                    "feed \(name): line \(article.line), byte \(article.input.lowerBound): "
                                        + "\(article.uri): \(error)")
                            }
                        }
                    }
                    guard !check, failure == nil else { return }
                    do throws(OutputError) { try Terminal.output.put(lines) } catch { failure = error }
                }
            } catch {
                refuse(error.sentence)
            }
        }
        if let failure {
            Terminal.error.write("wiredesk-producer: \(failure)\n")
            throw ExitCode(1)
        }
        if !quiet {
            Terminal.error.write(
                "wiredesk-producer: \(articles.grouped) articles, \(refused.grouped) refused, \(files.count) files\n")
        }
        if refused > 0 { throw ExitCode(1) }
    }
}
