import JournalTesting
import Wire

/// Someone with `wiredeskctl dead retry`: has dead articles taken up again, also twice, over a connection that is lost
/// like any other.
struct SimulatedOperator {
    let link: Int
    private(set) var requests: UInt64 = 0
    /// Accessions that were asked for over this connection, by request.
    private var asked: [UInt64: UInt64] = [:]
    private var isGreeted = false

    init(link: Int) { self.link = link }

    /// What became of one RETRY.
    struct Answer {
        var accession: UInt64
        var outcome: ArticleOutcome
    }

    mutating func retry(_ accession: UInt64, _ router: inout SimulatedRouter) {
        if !isGreeted {
            router.send(IntakeRequest.hello(client: "operator/1", source: nil).frames(), over: link)
            isGreeted = true
        }
        requests += 1
        asked[requests] = accession
        router.send(IntakeRequest.retry(request: requests, accession: accession).frames(), over: link)
    }

    /// What has come. After an error the tool is at its end, and is started again.
    mutating func receive(_ router: inout SimulatedRouter) throws -> [Answer] {
        var answers: [Answer] = []
        for frames in router.take(4, from: link) {
            switch try DeskAnswer(frames) {
            case .ack(let request, let outcomes):
                guard let accession = asked[request], outcomes.count == 1 else {
                    throw Violation("RETRY \(request) was answered with \(outcomes.count) outcomes")
                }
                answers.append(Answer(accession: accession, outcome: outcomes[0]))
            case .error:
                router.reopen(link)
                asked = [:]
                isGreeted = false
                return answers
            default: continue
            }
        }
        return answers
    }
}
