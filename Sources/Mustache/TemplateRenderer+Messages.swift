import Reporting

extension Diagnostic.Message {
    static func unknownKey(_ name: String, known: [String]) -> Self {
        Self("no value is named \"\(name)\"" + suggestion(name, known))
    }

    static func unknownPartial(_ name: String, known: [String]) -> Self {
        Self("no partial is named \"\(name)\"" + suggestion(name, known))
    }

    private static func suggestion(_ name: String, _ known: [String]) -> String {
        known.nearest(to: name).map { "; did you mean \"\($0)\"?" } ?? ""
    }

    static func partialsTooDeep(_ name: String) -> Self {
        """
        partials are nested more than \(TemplateRenderer.maximumPartialDepth) deep; \
        "\(name)" needs a section around it that ends the recursion
        """
    }

    static func sectionOnText(_ name: String) -> Self {
        "\"\(name)\" is text, not a section: print it with {{\(name)}}"
    }

    static func notText(_ name: String, _ kind: String) -> Self {
        "\"\(name)\" is \(kind), not text: use it in a section, {{#\(name)}}"
    }

    static func absent(_ name: String) -> Self {
        "\"\(name)\" is absent here: put it in a section that tests for it, {{#\(name)}}"
    }

    static var twoListsInLine: Self {
        "the line has two lists: print one of them with plain brackets"
    }

    static var listsTooDeep: Self {
        "lists are nested more than \(LaidOutList.maximumDepth) deep: print the inner ones with plain brackets"
    }

    static var choiceInChoice: Self {
        "this text is the first one of a choice by width, which can't contain another choice"
    }

    static func noListAround(_ name: String) -> Self {
        "\"\(name)\" outside a list: use it in the section of a list"
    }
}
