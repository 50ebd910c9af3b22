import Mustache
import Testing

/// Removed lines and indentation.
struct TemplateWhitespaceTests {
    @Test func standaloneTagsLeaveNoLine() throws {
        let template = """
            {{! a comment }}
            a
              {{#items}}
            - {{name}}
              {{/items}}
            \t{{^items}} \t
            none
            {{/items}}
              {{! a comment
                  of two lines }}
            b
            """
        #expect(try render(template, ["items": .list([["name": .text("x")], ["name": .text("y")]])]) == "a\n- x\n- y\nb")
        #expect(try render(template, ["items": .list([])]) == "a\nnone\nb")
    }

    @Test func twoTagsOnALinePreserveTheLine() throws {
        #expect(try render("a\n{{#on}}{{/on}}\nb\n", ["on": .flag(true)]) == "a\n\nb\n")
        #expect(try render("a\n{{! x }} {{! y }}\nb\n") == "a\n \nb\n")
    }

    // MARK: Indentation of partials

    @Test func standalonePartialsAreIndentedLikeTheirTag() throws {
        let partials = ["_outer": "func f() {\n    {{>_inner}}\n}\n", "_inner": "a()\n\n  b()\n"]
        #expect(
            try render("struct S {\n\t{{>_outer}}\n}\n", partials: partials)
                == "struct S {\n\tfunc f() {\n\t    a()\n\n\t      b()\n\t}\n}\n"
        )
    }

    @Test func partialWithinALineAddsNoIndentation() throws {
        #expect(try render("  x {{>_p}}\n", partials: ["_p": "a\nb"]) == "  x a\nb\n")
        #expect(try render("  {{>_outer}}\n", partials: ["_outer": "x {{>_p}}\n", "_p": "a\nb"]) == "  x a\n  b\n")
    }

    @Test func emptyLineOfAnIndentedPartialStaysEmpty() throws {
        let partial = "a\n\n{{#off}}x{{/off}}\n{{empty}}{{empty}}\n{{lines}};\nb\n"
        let record: TemplateRecord = ["off": .flag(false), "empty": .text(""), "lines": .text("\nx")]
        #expect(try render("    {{>_p}}\n", record, partials: ["_p": partial]) == "    a\n\n\n\n\nx;\n    b\n")
        #expect(try render("  {{>_p}}\n", partials: ["_p": "a\r\n\r\nb\r\n"]) == "  a\r\n\r\n  b\r\n")
    }

    @Test func valueWithinALineOfAPartialKeepsItsLines() throws {
        #expect(try render("  {{>_p}}\n", ["v": .text("1\n2")], partials: ["_p": "v = {{v}};\nw\n"]) == "  v = 1\n2;\n  w\n")
    }

    @Test func indentationEndsWithItsPartial() throws {
        #expect(
            try render("{{#twice}}\n  {{>_p}}\nb\n{{/twice}}\n", ["twice": .list([[:], [:]])], partials: ["_p": "a\n"])
                == "  a\nb\n  a\nb\n"
        )
    }

    // MARK: Values that stand alone

    @Test func furtherLinesOfAValueAreIndentedLikeItsTag() throws {
        #expect(try render("{\n    {{body}}\n}\n", ["body": .text("a\n\n  b\nc")]) == "{\n    a\n\n      b\n    c\n}\n")
        #expect(try render("\t{{body}}", ["body": .text("a\nb")]) == "\ta\n\tb")
        #expect(try render("  {{body}}\n", ["body": .text("a\r\n\r\nb")]) == "  a\r\n\r\n  b\n")
    }

    @Test func indentationsOfPartialsAndValuesAddUp() throws {
        #expect(
            try render("  {{>_p}}\n", ["body": .text("a\n\nb")], partials: ["_p": "{\n  {{body}}\n}\n"]) == "  {\n    a\n\n    b\n  }\n"
        )
    }

    @Test func onlyStandaloneEmptyValuesLeaveNoLine() throws {
        let record: TemplateRecord = ["empty": .text("")]
        #expect(try render("a\n  {{empty}}  \nb\n", record) == "a\nb\n")
        #expect(try render("a\n  {{empty}};\nb\n", record) == "a\n  ;\nb\n")
        #expect(try render("a\n{{empty}}{{empty}}\nb\n", record) == "a\n\nb\n")
        #expect(try render("a\r\n{{empty}}\r\nb\r\n", record) == "a\r\nb\r\n")
        #expect(try render("  {{>_p}}\n", record, partials: ["_p": "{{empty}}\na\n"]) == "  a\n")
    }

    @Test func valueWithinALineKeepsItsLines() throws {
        #expect(try render("  x {{v}}\n", ["v": .text("a\nb")]) == "  x a\nb\n")
        #expect(try render("  {{v}};\n", ["v": .text("a\nb")]) == "  a\nb;\n")
    }

    @Test func lineBreaksAtTheEndsOfAValueStay() throws {
        #expect(try render("  {{v}}\n", ["v": .text("\na\n")]) == "\n  a\n\n")
    }

    @Test func aPartialRenderedOnItsOwnIsTheTextOfItsTag() throws {
        let partial = "a {{name}}\n\n{{#items}}\n  f{{(12}}{{#values}}{{value}}{{,}}{{/values}}{{)}}\n{{/items}}\n"
        let values: TemplateValue = .list([["value": .text("long")], ["value": .text("longer")]])
        let record: TemplateRecord = ["items": .list([["values": values]])]
        var library = TemplateLibrary()
        try library.add(name: "_p", path: "_p.mustache", text: partial)
        try library.add(name: "tag", path: "tag.mustache", text: "{{#record}}\n    {{>_p}}\n{{/record}}\n")
        try library.add(name: "text", path: "text.mustache", text: "{{text}}\n")
        let text = try library.renderPartial("_p", record, in: ["name": .text("x")], indentation: 4)
        #expect(text == "    a x\n\n      f(\n          long,\n          longer\n      )")
        let viaTag = try library.render("tag", ["name": .text("x"), "record": .record(record)])
        #expect(try library.render("text", ["text": .text(text)]) == viaTag)
    }

    @Test func aPartialRenderedForAnIndentedPlaceHasLessRoom() throws {
        var library = TemplateLibrary()
        try library.add(
            name: "_p",
            path: "_p.mustache",
            text: "{{#items}}\n  f{{(18}}{{#values}}{{value}}{{,}}{{/values}}{{)}}\n{{/items}}\n"
        )
        try library.add(name: "tag", path: "tag.mustache", text: "{{#record}}\n    {{>_p}}\n{{/record}}\n")
        try library.add(name: "text", path: "text.mustache", text: "    {{text}}\n")
        let values: TemplateValue = .list([["value": .text("long")], ["value": .text("longer")]])
        let record: TemplateRecord = ["items": .list([["values": values]])]
        #expect(try library.renderPartial("_p", record, in: [:]) == "  f(long, longer)")
        let (text, dependsOnInset) = try library.renderPartial("_p", record, in: [:], inset: 4)
        #expect(text == "  f(\n      long,\n      longer\n  )")
        #expect(dependsOnInset)
        #expect(try library.render("text", ["text": .text(text)]) == library.render("tag", ["record": .record(record)]))
    }

    @Test(
        arguments: [
            // A list on one line has one with more room, too.
            ("f{{(30}}{{a}}{{,}}{{b}}{{)}}", "f(long, longer)", false),
            // This one is broken by the inset alone.
            ("f{{(18}}{{a}}{{,}}{{b}}{{)}}", "f(\n    long,\n    longer\n)", true),
            // This one is broken anyway, and has a line for each element.
            ("f{{(9}}{{a}}{{,}}{{b}}{{)}}", "f(\n    long,\n    longer\n)", false),
            // The inner one is broken by the inset alone.
            ("f{{(9}}{{a}}{{,}}g{{(16}}{{b}}{{)}}{{)}}", "f(\n    long,\n    g(\n        longer\n    )\n)", true),
            // With more room, there might be more elements on a line.
            ("{{~9}}{{a}}{{,}}{{b}}{{/~}}", "long\nlonger", true),
            ("{{?15}}\n{{a}}, {{b}}\n{{:}}\n{{a}}\n{{b}}\n{{/?}}\n", "long\nlonger", true),
            ("{{?8}}\n{{a}}, {{b}}\n{{:}}\n{{a}}\n{{b}}\n{{/?}}\n", "long\nlonger", false),
            ("{{?20}}\n{{a}}, {{b}}\n{{:}}\n{{a}}\n{{b}}\n{{/?}}\n", "long, longer", false),
        ]
    )
    func aPartialReportsWhetherItsLinesDependOnTheInset(template: String, text: String, dependsOnInset: Bool) throws {
        var library = TemplateLibrary()
        try library.add(name: "_p", path: "_p.mustache", text: template)
        let result = try library.renderPartial("_p", ["a": .text("long"), "b": .text("longer")], in: [:], inset: 4)
        #expect(result.text == text)
        #expect(result.dependsOnInset == dependsOnInset)
    }

    // MARK: CR LF

    @Test func lineEndingsOfCRLFTemplatesArePreserved() throws {
        let template = "a\r\n{{#items}}\r\n  {{name}}\r\n  {{>_p}}\r\n{{/items}}\r\n\r\nb\r\n"
        let record: TemplateRecord = ["items": .list([["name": .text("x")], ["name": .text("y")]])]
        #expect(
            try render(template, record, partials: ["_p": "<{{name}}>\r\n"]) == "a\r\n  x\r\n  <x>\r\n  y\r\n  <y>\r\n\r\nb\r\n"
        )
    }
}
