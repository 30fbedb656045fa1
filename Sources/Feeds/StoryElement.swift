/// What an element is to somebody who wants to read the story.
enum StoryElement {
    case hidden, aside, block, inline, lineBreak, cell, preformatted, list

    /// By the element's name; nil where it is not known.
    static func named(_ name: String) -> StoryElement? { roles[name] }

    private static let roles: [String: StoryElement] = {
        var roles: [String: StoryElement] = [:]
        for (role, names) in [
            (
                StoryElement.hidden,
                """
                script style head template noscript iframe object svg form button nav canvas audio video embed map \
                media-metadata media-reference media-object img image bildfil bibliography body.head tobject docdata \
                colgroup nitf-table-metadata custom-table link meta
                """
            ),
            (
                .aside,
                """
                figure figcaption media media-caption media-producer caption footer header aside bild bildtext byline \
                body.end tagline address
                """
            ),
            (.lineBreak, "br hr"), (.cell, "td th"), (.preformatted, "pre"), (.list, "ul ol"),
            (
                .block,
                """
                p div li table tr thead tbody tfoot h1 h2 h3 h4 h5 h6 hl1 hl2 blockquote bq block section article main \
                dl dt dd center fn note body.content body html nitf nitf-table citat mellis rubrik ingress brodtext
                """
            ),
            (
                .inline,
                """
                a b i u em strong time span font sub sup abbr acronym cite code q small big s strike tt var kbd ins del \
                mark bdo label chron classifier copyrite event function location money num frac object.title org \
                person postaddr virtloc city country region state sublocation lang pronounce alt-code name.given \
                name.family
                """
            ),
        ] as [(StoryElement, String)] {
            for name in names.split(separator: " ") { roles[String(name)] = role }
        }
        return roles
    }()

    // MARK: - Boxes of web pages

    /// Nearly all of its text is links, at least two of them.
    static func isLinkList(_ tree: XMLTree, _ node: Int) -> Bool {
        let links = tree.descendants(node, "a")
        guard links.count >= 2 else { return false }
        let all = PlainText.collapsed(tree.content(node)).count
        let linked = links.reduce(0) { $0 + PlainText.collapsed(tree.content($1)).count }
        return linked * 10 >= all * 8
    }

    static func isHidden(_ tree: XMLTree, _ node: Int) -> Bool {
        if tree.attributeText(node, "hidden") != nil { return true }
        guard let style = tree.attribute(node, "style") else { return false }
        let plain = style.lowercased().filter { $0 != " " }
        return plain.contains("display:none")
    }

    /// Boxes of web pages, by the names that their classes have.
    static func isFurniture(_ tree: XMLTree, _ node: Int) -> Bool {
        guard let names = tree.attribute(node, "class")?.lowercased() else { return false }
        return names.split(separator: " ").contains { name in
            furniture.contains { name.hasPrefix($0) }
        }
    }

    private static let furniture = [
        "related", "jp-relatedposts", "sharedaddy", "share-", "sharing", "social-", "newsletter", "advert", "ad-slot",
        "read-more", "more-link", "wp-caption-text", "yarpp", "notepad", "slugline", "breadcrumb", "cookie",
    ]
}
