import Mustache
import Testing

@Suite("Lists that fit or break")
struct LaidOutListTests {
    private static let call = "    send{{(20}}{{#values}}{{value}}{{,}}{{/values}}{{)}}.body\n"
    private static let array = "  let x = {{[20}}{{#values}}{{value}}{{,}}{{/values}}{{]}}\n"

    private func record(_ values: String...) -> TemplateRecord {
        ["values": .list(values.map { ["value": .text($0)] })]
    }

    @Test("A line of exactly the width stays one line")
    func fits() throws {
        #expect(try render(Self.call, record("a", "b1")) == "    send(a, b1).body\n")
        #expect(try render("{{(5}}{{a}}{{,}}{{b}}{{)}}", ["a": .text("a"), "b": .text("b")]) == "(\n    a,\n    b\n)")
        #expect(try render("{{(6}}{{a}}{{,}}{{b}}{{)}}", ["a": .text("a"), "b": .text("b")]) == "(a, b)")
    }

    @Test("Arguments break without a comma after the last")
    func arguments() throws {
        #expect(try render(Self.call, record("alpha", "beta", "c")) == "    send(\n        alpha,\n        beta,\n        c\n    ).body\n")
    }

    @Test("Collections break with a comma after the last element")
    func collection() throws {
        #expect(try render(Self.array, record("alpha", "beta")) == "  let x = [\n      alpha,\n      beta,\n  ]\n")
    }

    @Test("Elements without brackets fill lines with the indentation of the first")
    func filledLines() throws {
        let template = "  {{~11}}{{#values}}{{value}}{{^isLast}},{{/isLast}}{{,}}{{/values}}{{/~}}\nend"
        #expect(try render(template, record("a", "bc", "d")) == "  a, bc, d\nend")
        #expect(try render(template, record("a", "bc", "de", "f")) == "  a, bc,\n  de, f\nend")
        #expect(
            try render(template, record("a", "bc", "def", "longer than a line", "g")) == "  a, bc,\n  def,\n  longer than a line,\n  g\nend"
        )
        #expect(try render(template, record("é", "ß", "ü", "ö")) == "  é, ß, ü,\n  ö\nend")
    }

    @Test("The rest of the line counts")
    func restOfLine() throws {
        let template = "f{{(8}}{{#values}}{{value}}{{,}}{{/values}}{{)}}{{rest}}\nend"
        var record = record("a", "b")
        record["rest"] = .text("")
        #expect(try render(template, record) == "f(a, b)\nend")
        record["rest"] = .text("->")
        #expect(try render(template, record) == "f(\n    a,\n    b\n)->\nend")
    }

    @Test("Text after the line is untouched, also inside one value")
    func valueOfSeveralLines() throws {
        let record: TemplateRecord = ["a": .text("a"), "rest": .text(" {\nlong long long long long")]
        #expect(try render("{{(9}}{{a}}{{)}}{{rest}}", record) == "(a) {\nlong long long long long")
    }

    @Test("An empty list never breaks")
    func empty() throws {
        #expect(try render("function{{(1}}{{#values}}{{value}}{{,}}{{/values}}{{)}}", record()) == "function()")
    }

    @Test("A width of 1 breaks every list that has an element")
    func always() throws {
        #expect(try render("f{{(1}}{{#values}}{{value}}{{,}}{{/values}}{{)}}", record("a")) == "f(\n    a\n)")
    }

    @Test("An element of several lines breaks the list")
    func elementOfSeveralLines() throws {
        #expect(try render("f{{(80}}{{#values}}{{value}}{{,}}{{/values}}{{)}}", record("a\nb", "c")) == "f(\n    a\nb,\n    c\n)")
    }

    @Test("Width counts characters, not bytes")
    func characters() throws {
        #expect(try render("{{(6}}{{#values}}{{value}}{{,}}{{/values}}{{)}}", record("é", "日")) == "(é, 日)")
    }

    @Test("Elements may be outside of a section")
    func fixedElement() throws {
        let template = "f{{(%}}{{#values}}{{value}}{{,}}{{/values}}options{{)}}"
        #expect(try render(template.replacing("%", with: "80"), record("a")) == "f(a, options)")
        #expect(try render(template.replacing("%", with: "80"), record()) == "f(options)")
        #expect(try render(template.replacing("%", with: "9"), record("a")) == "f(\n    a,\n    options\n)")
    }

    @Test("The indentation of a partial counts and is kept")
    func partial() throws {
        let partial = "f{{(10}}{{#values}}{{value}}{{,}}{{/values}}{{)}}\n"
        #expect(try render("    {{>p}}\n", record("a", "b"), partials: ["p": partial]) == "    f(\n        a,\n        b\n    )\n")
    }

    @Test("A separator inside text is no separator")
    func commaInText() throws {
        #expect(try render("f{{(5}}{{#values}}{{value}}{{,}}{{/values}}{{)}}", record("g(a, b)")) == "f(\n    g(a, b)\n)")
    }

    private static let nested = "call{{(20}}{{#values}}{{value}}: {{[20}}{{#inner}}{{name}}{{,}}{{/inner}}{{]}}{{,}}{{/values}}{{)}};"

    private func nested(_ names: String...) -> TemplateRecord {
        ["values": .list([["value": .text("a"), "inner": .list(names.map { ["name": .text($0)] })]])]
    }

    @Test("A list in an element stays on one line if the line up to its bracket fits, after the outer one breaks")
    func nestedLists() throws {
        #expect(try render(Self.nested, nested("b", "c")) == "call(a: [b, c]);")
        #expect(try render(Self.nested, nested("bcde", "efg")) == "call(\n    a: [bcde, efg]\n);")
        #expect(
            try render(Self.nested, nested("bcdef", "ghijkl")) == "call(\n    a: [\n        bcdef,\n        ghijkl,\n    ]\n);"
        )
    }

    @Test("A list without a width never breaks, but those in it do")
    func withoutWidth() throws {
        let template = "f{{(}}.init{{(10}}{{#values}}{{value}}{{,}}{{/values}}{{)}}{{)}}"
        #expect(try render(template, record("a")) == "f(.init(a))")
        #expect(try render(template, record("alpha", "beta")) == "f(.init(\n    alpha,\n    beta\n))")
    }

    @Test("A partial within a line can contain its own kind of list")
    func recursion() throws {
        let node = "{{name}}{{#children}}{{(8}}{{#nodes}}{{>node}}{{,}}{{/nodes}}{{)}}{{/children}}\n"
        func leaf(_ name: String) -> TemplateRecord { ["name": .text(name), "children": .absent] }
        func tree(_ name: String, _ nodes: TemplateRecord...) -> TemplateRecord {
            ["name": .text(name), "children": .record(["nodes": .list(nodes)])]
        }
        #expect(
            try render("{{>node}};", tree("f", tree("g", leaf("x")), leaf("y")), partials: ["node": node]) == "f(\n    g(x),\n    y\n);"
        )
    }

    @Test("Lists nest at most 128 deep")
    func depth() {
        let node = "{{(8}}{{>node}}{{)}}"
        #expect(failure(of: "{{>node}}", partials: ["node": node])?.contains("deep") == true)
        let lists = String(repeating: "{{(8}}", count: 129) + String(repeating: "{{)}}", count: 129)
        #expect(failure(of: lists)?.contains("lists are nested more than 128 deep") == true)
    }

    @Test(
        "Errors are reported with their location",
        arguments: [
            (
                "{{[wide}}{{]}}",
                "main.mustache:1:1: error: \"wide\" isn't a width: write the maximum line length in characters, such as {{[140}}"
            ),
            ("{{(0}}{{)}}", "main.mustache:1:1: error: \"0\" isn't a width: write the maximum line length in characters, such as {{(140}}"),
            ("{{(9}}", "main.mustache:1:1: error: the list isn't closed: add {{)}}"),
            ("{{,}}", "main.mustache:1:1: error: {{,}} outside a list: open one with {{(140}} or {{[140}}"),
            ("{{)}}", "main.mustache:1:1: error: no list with this bracket is open here: remove {{)}} or open the list with {{(140}}"),
            (
                "{{(9}}{{]}}",
                "main.mustache:1:7: error: no list with this bracket is open here: remove {{]}} or open the list with {{[140}}"
            ),
            ("{{(9}}{{[9}}", "main.mustache:1:7: error: the list isn't closed: add {{]}}"),
            (
                "{{#a}}{{(9}}{{/a}}{{)}}",
                "main.mustache:1:19: error: the list begins and ends in different sections: close it in the section that opens it"
            ),
            (
                "{{(9}}{{)}}{{(9}}{{)}}",
                "main.mustache:1:12: error: the line has two lists: print one of them with plain brackets"
            ),
            (
                "{{(9}}{{,x}}{{)}}",
                "main.mustache:1:7: error: \"x\" isn't expected in this tag: only the tag that opens a list has an argument"
            ),
        ]
    )
    func errors(template: String, message: String) {
        #expect(failure(of: template, ["a": .flag(true)]) == message)
    }
}
