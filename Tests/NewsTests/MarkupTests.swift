import Testing

@testable import News

@Suite struct MarkupTests {
    @Test(
        "White space by its number or name is white space: one blank, no line, none at the ends",
        arguments: [
            ("one&#Xa;&#xa;two", "one two"), ("one&#10; &#9;two", "one two"), ("one&nbsp;&nbsp;two", "one two"),
            ("&#32;one&#13;", "one"), ("<p>one&#10;</p><p>&nbsp;two</p>", "one\ntwo"),
        ])
    func whiteSpace(html: String, text: String) {
        #expect(String(decoding: Markup.text(of: Array(html.utf8)), as: UTF8.self) == text)
    }

    @Test(
        "What is no reference stays as it is written",
        arguments: ["R&D", "a & b", "&#0;", "&#xD800;", "&unknown;", "&#99999999;"])
    func plain(text: String) {
        #expect(String(decoding: Markup.text(of: Array(text.utf8)), as: UTF8.self) == text)
    }
}
