import Classification
import News
import Testing
import Text

@Suite struct ClassifierTests {
    @Test(
        "An invented article gets its topic",
        arguments: [
            (
                "01", "Norland film wins best picture",
                "The drama about a lighthouse keeper took the top prize at the film festival. Its director thanked the actors."
            ),
            (
                "02", "Man jailed for bank robbery",
                "A court in Port Lowell sentenced the robber to nine years in prison. The jury had found him guilty of theft."
            ),
            (
                "03", "Ferry capsizes off Port Lowell",
                "Rescue workers pulled 40 survivors from the water after the ferry sank. The death toll stood at six."
            ),
            (
                "04", "Lowell Steel profit doubles",
                "Shares in the steelmaker rose after it reported quarterly profits above what analysts expected. The dividend was raised."
            ),
            (
                "05", "Pupils return to classrooms",
                "Teachers welcomed pupils to the new primary school. The head teacher said exams would begin in May."
            ),
            (
                "06", "Wetland birds return",
                "Conservationists said pollution had fallen and endangered species were back in their habitat, helped by lower carbon emissions."
            ),
            (
                "07", "Measles outbreak spreads",
                "Doctors urged parents to have children vaccinated as hospitals admitted more patients with the virus."
            ),
            (
                "08", "Twins find each other after 60 years",
                "The couple's puppy went viral before the royal wedding. It was a surprise birthday, she said of her girlfriend's engagement ring."
            ),
            (
                "09", "Dockworkers walk out",
                "Union leaders called the strike action after pay talks failed. Picket lines went up and employers spoke of layoffs."
            ),
            (
                "10", "Ten recipes for a cold evening",
                "The chef shares his favourite dish: cook the ingredients slowly and serve with wine. The restaurant opens at seven."
            ),
            (
                "11", "Opposition wins election",
                "Voters gave the opposition party a majority in parliament. The prime minister conceded to the candidate."
            ),
            (
                "12", "Bishop opens cathedral",
                "The archbishop led prayers as the congregation filled the church. The pope sent a blessing."
            ),
            (
                "13", "Probe finds water on moon of Saturn",
                "Scientists at the laboratory said the spacecraft's telescope had seen ice. Researchers will publish the data."
            ),
            (
                "14", "Charity says homeless numbers rise",
                "Poverty and discrimination hit ethnic minorities and single mothers hardest, social workers said. Volunteers help immigrants."
            ),
            (
                "15", "Rovers beat United in cup final",
                "The striker scored a hat-trick and the goalkeeper saved two penalties. The coach praised the team after the match."
            ),
            (
                "16", "Rebels shell border town",
                "Troops and rebel fighters exchanged artillery fire hours after the cease-fire ended. Air strikes killed militants."
            ),
            (
                "17", "Snow and wind to last",
                "Forecasters expect heavy snow and strong winds. Temperatures will fall below freezing, the weather service said."
            ),
        ])
    func invented(example: (String, String, String)) throws {
        let subjects = Classifier.builtIn.classify(read(example.2, headline: example.1))
        let best = try #require(subjects.first)
        #expect(best.subject.uri == "medtop:\(example.0)000000")
        #expect(best.subject.creator == "wiredesk:classifier")
        #expect(!best.evidence.terms.isEmpty)
        #expect(best.evidence.uri == best.subject.uri)
    }

    @Test("Confidence falls from subject to subject and stays within 0 and 100")
    func ordered() {
        let subjects = Classifier.builtIn.classify(
            read("Parliament voted on the budget. The court jailed a minister. Teachers went on strike."))
        #expect(subjects.count > 1)
        #expect(zip(subjects, subjects.dropFirst()).allSatisfy { $0.subject.confidence >= $1.subject.confidence })
        #expect(subjects.allSatisfy { (0...100).contains($0.subject.confidence) })
    }

    @Test("Evidence shows the words as they stand, at the place where they stand first")
    func evidence() throws {
        let headline = "Cease-Fire holds"
        let body = "The truce in the Civil War held. A truce is no peace."
        let subjects = Classifier.builtIn.classify(read(body, headline: headline))
        let terms = try #require(subjects.first).evidence.terms
        for term in terms {
            let mention = try #require(term.mention)
            let text = Array((mention.inHeadline ? headline : body).utf8)
            #expect(String(decoding: text[mention.start..<mention.start + mention.length], as: UTF8.self) == term.text)
            #expect(term.weight > 0)
        }
        #expect(terms.contains { $0.text == "Cease-Fire" && $0.mention?.inHeadline == true })
        #expect(zip(terms, terms.dropFirst()).allSatisfy { $0.weight >= $1.weight })
    }

    @Test("Words inside a phrase do not count by themselves")
    func phraseHides() {
        let subjects = Classifier.builtIn.classify(read("The cease-fire ended. The cease-fire had held for a week."))
        #expect(subjects.map(\.subject.uri) == ["medtop:16000000"] || subjects.isEmpty)
    }

    @Test("Asides sway nothing")
    func asides() {
        let story = "The striker scored twice as Rovers won the cup final. The coach praised the team."
        let plain = Classifier.builtIn.classify(read(story, headline: "Rovers win"))
        let dressed = Classifier.builtIn.classify(
            read(
                "By Jane Porter\n\(story)\nFILE - Troops shell rebels in the civil war near Port Lowell, May 3, 2015.\nRelated posts\nTruce ends in civil war",
                headline: "Rovers win"))
        #expect(plain.map(\.subject) == dressed.map(\.subject))
    }

    @Test(
        "What is not known gets no subject", arguments: ["", "\n", "12 13 14", "Xqz vrrl kttp.", "Der Hund schläft."])
    func nothing(text: String) {
        #expect(Classifier.builtIn.classify(read(text)).isEmpty)
    }

    @Test("One scratch for many articles gives what a fresh one gives")
    func scratch() {
        var scratch = Classifier.Scratch()
        let texts = [
            "Troops shell town in civil war.", "", "The bank's shares rose on profits.",
            "Troops shell town in civil war.",
        ]
        for text in texts {
            let document = read(text)
            let used = Classifier.builtIn.classify(document, scratch: &scratch)
            let fresh = Classifier.builtIn.classify(document)
            #expect(used.map(\.subject) == fresh.map(\.subject))
            #expect(used.map(\.evidence) == fresh.map(\.evidence))
        }
    }

    @Test("Every seed is about conflict and politics")
    func seeds() throws {
        for seed in try Shared.seeds() {
            let uris = Classifier.builtIn.classify(seed.document).map(\.subject.uri)
            #expect(Set(uris) == ["medtop:16000000", "medtop:11000000"], "\(seed.name): \(uris)")
        }
    }
}
