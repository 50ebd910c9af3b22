import Mustache
import Testing

/// What the parser refuses, and where it says so.
struct TemplateSyntaxTests {
    struct Mistake: Sendable, CustomTestStringConvertible {
        var template: String
        var failure: String

        init(_ template: String, _ failure: String) {
            self.template = template
            self.failure = failure
        }

        var testDescription: String { template.debugDescription }
    }

    static let mistakes = [
        Mistake("a\n  {{name", "2:3: error: the tag isn't closed: end it with }}"),
        Mistake("{{name}\n{{other}}", "1:1: error: the tag isn't closed: end it with }}"),
        Mistake("{{! see {{name}} }}", "1:1: error: the tag isn't closed: end it with }}"),
        Mistake("a{{", "1:2: error: the tag isn't closed: end it with }}"),

        Mistake("x {{}}", "1:3: error: the tag has no name: add one"),
        Mistake("{{#  }}", "1:1: error: the tag has no name: add one"),
        Mistake("{{first name}}", #"1:1: error: "first name" isn't a name: use ASCII letters, digits and _"#),
        Mistake("{{a\n b}}", #"1:1: error: "a\n b" isn't a name: use ASCII letters, digits and _"#),
        Mistake("{{größe}}", #"1:1: error: "größe" isn't a name: use ASCII letters, digits and _"#),
        Mistake("{{<parent}}", #"1:1: error: "<parent" isn't a name: use ASCII letters, digits and _"#),
        Mistake(
            "{{#a}}{{b.c}}{{/a}}",
            #"1:7: error: "b.c" contains a dot: open a section for the record and use the key in it"#
        ),
        Mistake("{{.}}", #"1:1: error: "." contains a dot: open a section for the record and use the key in it"#),

        Mistake(
            "  {{{name}}}",
            "1:3: error: expected a tag with two braces, found three: nothing is escaped; to print a brace before a tag, add a space"
        ),
        Mistake("{{&name}}", "1:1: error: unexpected & in a tag: remove it, since nothing is escaped"),
        Mistake("\n\n{{=<% %>=}}", "3:1: error: delimiters can't be changed: use {{ and }}"),

        Mistake("a\n{{#one}}\nb\n", #"2:1: error: the section "one" isn't closed: add {{/one}}"#),
        Mistake("{{^one}}", #"1:1: error: the section "one" isn't closed: add {{/one}}"#),
        Mistake("{{#one}}{{#two}}{{/two}}", #"1:1: error: the section "one" isn't closed: add {{/one}}"#),
        Mistake("a{{/one}}", "1:2: error: no section is open here: remove {{/one}} or open {{#one}} before it"),
        Mistake(
            "{{#one}}\n{{#two}}\n{{/one}}\n{{/two}}",
            #"3:1: error: {{/one}} doesn't close the open section "two": write {{/two}} first"#
        ),
    ]

    @Test(arguments: mistakes)
    func mistakeIsRefusedWhereItBegins(_ mistake: Mistake) {
        #expect(failure(of: mistake.template) == "main.mustache:" + mistake.failure)
    }

    @Test func linesEndWithCRLFAndColumnsCountScalars() {
        #expect(failure(of: "ä\r\näö {{") == "main.mustache:2:4: error: the tag isn't closed: end it with }}")
    }

    @Test func templateIsRefusedWhenItIsAdded() {
        var library = TemplateLibrary()
        let expected = TemplateError(path: "t.mustache", line: 1, column: 1, message: "the tag has no name: add one")
        #expect(throws: expected) { try library.add(name: "t", path: "t.mustache", text: "{{}}") }
    }

    @Test func bracesThatMakeNoTagArePlainText() throws {
        #expect(try render("struct A { { }} } {{name}}}", ["name": .text("B")]) == "struct A { { }} } B}")
    }
}
