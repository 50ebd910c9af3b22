import Mustache
import Testing

/// Templates that the parser rejects, and the locations of the errors.
struct TemplateSyntaxTests {
    struct InvalidTemplate: Sendable, CustomTestStringConvertible {
        var template: String
        var failure: String

        init(_ template: String, _ failure: String) {
            self.template = template
            self.failure = failure
        }

        var testDescription: String { template.debugDescription }
    }

    static let invalid = [
        InvalidTemplate("a\n  {{name", "2:3: error: the tag isn't closed: end it with }}"),
        InvalidTemplate("{{name}\n{{other}}", "1:1: error: the tag isn't closed: end it with }}"),
        InvalidTemplate("{{! see {{name}} }}", "1:1: error: the tag isn't closed: end it with }}"),
        InvalidTemplate("a{{", "1:2: error: the tag isn't closed: end it with }}"),

        InvalidTemplate("x {{}}", "1:3: error: the tag has no name: add one"),
        InvalidTemplate("{{#  }}", "1:1: error: the tag has no name: add one"),
        InvalidTemplate("{{first name}}", #"1:1: error: "first name" isn't a name: use ASCII letters, digits and _"#),
        InvalidTemplate("{{a\n b}}", #"1:1: error: "a\n b" isn't a name: use ASCII letters, digits and _"#),
        InvalidTemplate("{{größe}}", #"1:1: error: "größe" isn't a name: use ASCII letters, digits and _"#),
        InvalidTemplate("{{<parent}}", #"1:1: error: "<parent" isn't a name: use ASCII letters, digits and _"#),
        InvalidTemplate(
            "{{#a}}{{b.c}}{{/a}}",
            #"1:7: error: "b.c" contains a dot: open a section for the record and use the key in it"#
        ),
        InvalidTemplate("{{.}}", #"1:1: error: "." contains a dot: open a section for the record and use the key in it"#),

        InvalidTemplate(
            "  {{{name}}}",
            "1:3: error: expected a tag with two braces, found three: nothing is escaped; to print a brace before a tag, add a space"
        ),
        InvalidTemplate("{{&name}}", "1:1: error: unexpected & in a tag: remove it, since nothing is escaped"),
        InvalidTemplate("\n\n{{=<% %>=}}", "3:1: error: delimiters can't be changed: use {{ and }}"),

        InvalidTemplate("a\n{{#one}}\nb\n", #"2:1: error: the section "one" isn't closed: add {{/one}}"#),
        InvalidTemplate("{{^one}}", #"1:1: error: the section "one" isn't closed: add {{/one}}"#),
        InvalidTemplate("{{#one}}{{#two}}{{/two}}", #"1:1: error: the section "one" isn't closed: add {{/one}}"#),
        InvalidTemplate("a{{/one}}", "1:2: error: no section is open here: remove {{/one}} or open {{#one}} before it"),
        InvalidTemplate(
            "{{#one}}\n{{#two}}\n{{/one}}\n{{/two}}",
            #"3:1: error: {{/one}} doesn't close the open section "two": write {{/two}} first"#
        ),
    ]

    @Test(arguments: invalid)
    func syntaxErrorsAreLocatedAtTheirStart(_ template: InvalidTemplate) {
        #expect(failure(of: template.template) == "main.mustache:" + template.failure)
    }

    @Test func linesEndWithCRLFAndColumnsCountScalars() {
        #expect(failure(of: "ä\r\näö {{") == "main.mustache:2:4: error: the tag isn't closed: end it with }}")
    }

    @Test func invalidTemplatesAreRejectedWhenAdded() {
        var library = TemplateLibrary()
        let expected = TemplateError(path: "t.mustache", line: 1, column: 1, message: "the tag has no name: add one")
        #expect(throws: expected) { try library.add(name: "t", path: "t.mustache", text: "{{}}") }
    }

    @Test func bracesOutsideTagsArePlainText() throws {
        #expect(try render("struct A { { }} } {{name}}}", ["name": .text("B")]) == "struct A { { }} } B}")
    }
}
