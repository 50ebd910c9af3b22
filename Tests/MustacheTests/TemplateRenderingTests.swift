import Mustache
import Testing

/// The output and the errors of keys, sections and partials.
struct TemplateRenderingTests {
    // MARK: Values

    @Test func valuesArePrintedVerbatim() throws {
        #expect(try render("<{{ value }}>", ["value": .text("a & b < {{c}}\n")]) == "<a & b < {{c}}\n>")
    }

    @Test func keyIsLookedUpThroughEnclosingContexts() throws {
        let record: TemplateRecord = [
            "name": .text("outer"), "other": .text("o"),
            "inner": .record(["name": .text("inner"), "items": .list([[:], ["name": .text("item")]])]),
        ]
        #expect(
            try render("{{name}} {{#inner}}{{name}}{{other}}{{#items}} {{name}}{{/items}}{{/inner}} {{name}}", record)
                == "outer innero inner item outer"
        )
    }

    @Test func absentValuesShadowThoseOfEnclosingContexts() throws {
        let record: TemplateRecord = ["note": .flag(true), "inner": .record(["note": .absent])]
        #expect(try render("{{#inner}}{{#note}}a{{/note}}{{^note}}b{{/note}}{{/inner}}", record) == "b")
    }

    // MARK: Sections

    static let sections: [(value: TemplateValue, section: String, inverted: String)] = [
        (.flag(true), "x", ""),
        (.flag(false), "", "y"),
        (.list([]), "", "y"),
        (.list([[:], [:], [:]]), "xxx", ""),
        (.record([:]), "x", ""),
        (.absent, "", "y"),
    ]

    @Test(arguments: sections)
    func sectionsAreRenderedByTheKindOfTheirValue(value: TemplateValue, section: String, inverted: String) throws {
        #expect(try render("{{#key}}x{{/key}}", ["key": value]) == section)
        #expect(try render("{{^key}}y{{/key}}", ["key": value]) == inverted)
    }

    @Test func listSectionsMarkTheirFirstAndLastRecord() throws {
        let names: TemplateValue = .list([["name": .text("a")], ["name": .text("b")], ["name": .text("c")]])
        let template = "{{#names}}{{#isFirst}}({{/isFirst}}{{name}}{{^isLast}}, {{/isLast}}{{#isLast}}){{/isLast}}{{/names}}"
        #expect(try render(template, ["names": names]) == "(a, b, c)")
    }

    @Test func positionIsThatOfTheNearestList() throws {
        let record: TemplateRecord = [
            "rows": .list([["cells": .list([["box": .record([:])], ["box": .record([:])]])], ["cells": .list([])]])
        ]
        let template = "{{#rows}}[{{#cells}}{{#box}}c{{^isLast}},{{/isLast}}{{/box}}{{/cells}}]{{^isLast}};{{/isLast}}{{/rows}}"
        #expect(try render(template, record) == "[c,c];[]")
    }

    @Test func sectionsNestToAnyDepth() throws {
        let depth = 2_000
        let template = String(repeating: "{{#on}}", count: depth) + "x" + String(repeating: "{{/on}}", count: depth)
        #expect(try render(template, ["on": .flag(true)]) == "x")
    }

    // MARK: Wrong kinds and unknown names

    static let kinds: [(value: TemplateValue, message: String)] = [
        (.flag(true), #""key" is a flag, not text: use it in a section, {{#key}}"#),
        (.list([[:]]), #""key" is a list, not text: use it in a section, {{#key}}"#),
        (.record([:]), #""key" is a record, not text: use it in a section, {{#key}}"#),
        (.absent, #""key" is absent here: put it in a section that tests for it, {{#key}}"#),
    ]

    @Test(arguments: kinds)
    func onlyTextIsPrinted(value: TemplateValue, message: String) {
        #expect(failure(of: "a\nb {{key}}", ["key": value]) == "main.mustache:2:3: error: " + message)
        #expect(failure(of: "a\n  {{key}}\n", ["key": value]) == "main.mustache:2:3: error: " + message)
    }

    @Test(arguments: ["{{#key}}x{{/key}}", "{{^key}}x{{/key}}"])
    func sectionsDoNotTestText(_ template: String) {
        for text in ["", "text"] {
            #expect(
                failure(of: template, ["key": .text(text)])
                    == #"main.mustache:1:1: error: "key" is text, not a section: print it with {{key}}"#
            )
        }
    }

    @Test(arguments: ["{{nme}}", "{{#nme}}{{/nme}}", "{{^nme}}{{/nme}}"])
    func unknownKeyIsRefusedWithTheNearestOfAllContexts(_ tag: String) {
        let record: TemplateRecord = ["name": .text("a"), "inner": .list([["other": .text("b")]])]
        #expect(
            failure(of: "{{#inner}}\n  {{other}} \(tag)\n{{/inner}}", record)
                == #"main.mustache:2:13: error: no value is named "nme"; did you mean "name"?"#
        )
        #expect(
            failure(of: "{{#inner}}{{isLats}}{{/inner}}", record)
                == #"main.mustache:1:11: error: no value is named "isLats"; did you mean "isLast"?"#
        )
        #expect(failure(of: "{{distant}}", record) == #"main.mustache:1:1: error: no value is named "distant""#)
    }

    @Test func keysOfASectionAreUnknownOutsideIt() {
        let record: TemplateRecord = ["inner": .list([["other": .text("b")]])]
        #expect(failure(of: "{{#inner}}{{other}}{{/inner}}{{other}}", record) == #"main.mustache:1:30: error: no value is named "other""#)
    }

    @Test func positionIsUnknownOutsideOfLists() {
        let record: TemplateRecord = ["inner": .record([:]), "isLast": .flag(true)]
        #expect(
            failure(of: "{{#inner}}{{^isLast}}, {{/isLast}}{{/inner}}", record)
                == #"main.mustache:1:11: error: "isLast" outside a list: use it in the section of a list"#
        )
    }

    @Test func omittedSectionsLookUpNoKeys() throws {
        #expect(try render("{{#off}}{{unknown}}{{>_unknown}}{{/off}}", ["off": .flag(false)]) == "")
    }

    // MARK: Partials

    @Test func partialsUseTheContextsOfTheirTag() throws {
        let record: TemplateRecord = ["type": .text("T"), "names": .list([["name": .text("a")], ["name": .text("b")]])]
        let output = try render("{{#names}}{{>_pair}}{{/names}}", record, partials: ["_pair": "{{name}}: {{type}}{{^isLast}}, {{/isLast}}"])
        #expect(output == "a: T, b: T")
    }

    @Test func missingPartialsAreErrorsWithASuggestion() {
        #expect(
            failure(of: "x\n\t{{>_documentaton}}\n", partials: ["_documentation": "", "_property": ""])
                == #"main.mustache:2:2: error: no partial is named "_documentaton"; did you mean "_documentation"?"#
        )
        #expect(failure(of: "{{>_distant}}") == #"main.mustache:1:1: error: no partial is named "_distant""#)
    }

    @Test func errorsInAPartialNameTheIncludingTemplate() {
        #expect(
            failure(of: "\n  {{>_outer}}\n", partials: ["_outer": "a {{>_inner}}", "_inner": "{{name}}"])
                == """
                _inner.mustache:1:1: error: no value is named "name"
                _outer.mustache:1:3: note: included from here
                main.mustache:2:3: note: included from here
                """
        )
    }

    @Test func recursionEndsWithItsData() throws {
        let record: TemplateRecord = [
            "name": .text("a"),
            "children": .list([["name": .text("b"), "children": .list([["name": .text("c"), "children": .list([])]])]]),
        ]
        let node = "{{name}}\n{{#children}}\n  {{>_node}}\n{{/children}}\n"
        #expect(try render("{{>_node}}", record, partials: ["_node": node]) == "a\n  b\n    c\n")
    }

    @Test func endlessRecursionIsAnError() {
        #expect(
            failure(of: "{{>_node}}", partials: ["_node": "a\n{{>_node}}"])
                == """
                _node.mustache:2:1: error: partials are nested more than 128 deep; "_node" needs a section around it that ends the recursion
                _node.mustache:2:1: note: included from here
                main.mustache:1:1: note: included from here
                """
        )
    }

    @Test func partialsNest128Deep() throws {
        var list: TemplateValue = .list([])
        for _ in 1..<128 { list = .list([["children": list]]) }
        let output = try render("{{>_node}}", ["children": list], partials: ["_node": "x{{#children}}{{>_node}}{{/children}}"])
        #expect(output == String(repeating: "x", count: 128))
        #expect(
            failure(
                of: "{{>_node}}",
                ["children": .list([["children": list]])],
                partials: ["_node": "x{{#children}}{{>_node}}{{/children}}"]
            )?
            .hasPrefix("_node.mustache:1:15: error: partials are nested more than 128 deep") == true
        )
    }

    // MARK: The library

    @Test func laterTemplateReplacesTheEarlierOfTheSameName() throws {
        var library = TemplateLibrary()
        try library.add(name: "a", path: "built-in", text: "{{>_b}}")
        try library.add(name: "_b", path: "built-in", text: "old")
        try library.add(name: "_b", path: "own", text: "new {{x}}")
        #expect(try library.render("a", ["x": .text("y")]) == "new y")
        #expect(
            throws: TemplateError(
                path: "own",
                line: 1,
                column: 5,
                message: #"no value is named "x""#,
                includedFrom: [.init(path: "built-in", line: 1, column: 1)]
            )
        ) { try library.render("a", [:]) }
    }

    @Test func outputIsAppended() throws {
        var library = TemplateLibrary()
        try library.add(name: "a", path: "a", text: "[{{x}}]")
        var output = "> "
        try library.render("a", ["x": .text("1")], into: &output)
        try library.render("a", ["x": .text("2")], into: &output)
        #expect(output == "> [1][2]")
    }
}
