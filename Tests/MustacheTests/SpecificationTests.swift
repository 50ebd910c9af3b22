import Foundation
import Mustache
import Testing

/// The cases of the public Mustache specification, if they are present. Each prints the expected text, or differs as listed.
struct SpecificationTests {
    @Test(arguments: ["interpolation", "sections", "inverted", "partials", "comments"])
    func casesPassOrDeviateAsListed(_ name: String) throws {
        guard let suite = try SpecificationSuite(named: name) else { return }
        for test in suite.tests {
            let place = "\(name): \(test.name)"
            let partials = test.partials ?? [:]
            switch Self.differences[place] {
            case nil:
                #expect(try render(test.template, test.record, partials: partials) == test.expected, "\(place)")
            case .unescaped:
                #expect(try render(test.template, test.record, partials: partials) == test.expectedUnescaped, "\(place)")
            case .some(let refusal):
                let failure = failure(of: test.template, test.record, partials: partials)
                #expect(failure?.contains(refusal.message) == true, "\(place): \(failure ?? "no error")")
            }
        }
        let names = Set(suite.tests.map { "\(name): \($0.name)" })
        #expect(Self.differences.keys.filter { $0.hasPrefix("\(name): ") && !names.contains($0) } == [])
    }

    enum Difference {
        /// Nothing is escaped.
        case unescaped
        /// They disable escaping, which doesn't exist here.
        case tripleBraces, ampersand
        /// No name has a dot. `{{.}}` is one of them: a list holds records only.
        case dotted(String)
        /// A missing value is an error instead of an empty text.
        case unknownKey(String)
        case unknownPartial(String)
        case absent(String)

        /// The beginning of the message.
        var message: String {
            switch self {
            case .unescaped: ""
            case .tripleBraces: ": error: expected a tag with two braces"
            case .ampersand: ": error: unexpected & in a tag"
            case .dotted(let name): ": error: \"\(name)\" contains a dot"
            case .unknownKey(let name): ": error: no value is named \"\(name)\""
            case .unknownPartial(let name): ": error: no partial is named \"\(name)\""
            case .absent(let name): ": error: \"\(name)\" is absent here"
            }
        }
    }

    static let differences: [String: Difference] = [
        "interpolation: HTML Escaping": .unescaped,
        "interpolation: Triple Mustache": .tripleBraces,
        "interpolation: Ampersand": .ampersand,
        "interpolation: Triple Mustache Integer Interpolation": .tripleBraces,
        "interpolation: Ampersand Integer Interpolation": .ampersand,
        "interpolation: Triple Mustache Decimal Interpolation": .tripleBraces,
        "interpolation: Ampersand Decimal Interpolation": .ampersand,
        "interpolation: Basic Null Interpolation": .absent("cannot"),
        "interpolation: Triple Mustache Null Interpolation": .tripleBraces,
        "interpolation: Ampersand Null Interpolation": .ampersand,
        "interpolation: Basic Context Miss Interpolation": .unknownKey("cannot"),
        "interpolation: Triple Mustache Context Miss Interpolation": .tripleBraces,
        "interpolation: Ampersand Context Miss Interpolation": .ampersand,
        "interpolation: Dotted Names - Basic Interpolation": .dotted("person.name"),
        "interpolation: Dotted Names - Triple Mustache Interpolation": .tripleBraces,
        "interpolation: Dotted Names - Ampersand Interpolation": .ampersand,
        "interpolation: Dotted Names - Arbitrary Depth": .dotted("a.b.c.d.e.name"),
        "interpolation: Dotted Names - Broken Chains": .dotted("a.b.c"),
        "interpolation: Dotted Names - Broken Chain Resolution": .dotted("a.b.c.name"),
        "interpolation: Dotted Names - Initial Resolution": .dotted("b.c.d.e.name"),
        "interpolation: Dotted Names - Context Precedence": .dotted("b.c"),
        "interpolation: Dotted Names are never single keys": .dotted("a.b"),
        "interpolation: Dotted Names - No Masking": .dotted("a.b"),
        "interpolation: Implicit Iterators - Basic Interpolation": .dotted("."),
        "interpolation: Implicit Iterators - HTML Escaping": .dotted("."),
        "interpolation: Implicit Iterators - Triple Mustache": .tripleBraces,
        "interpolation: Implicit Iterators - Ampersand": .ampersand,
        "interpolation: Implicit Iterators - Basic Integer Interpolation": .dotted("."),
        "interpolation: Triple Mustache - Surrounding Whitespace": .tripleBraces,
        "interpolation: Ampersand - Surrounding Whitespace": .ampersand,
        "interpolation: Triple Mustache - Standalone": .tripleBraces,
        "interpolation: Ampersand - Standalone": .ampersand,
        "interpolation: Triple Mustache With Padding": .tripleBraces,
        "interpolation: Ampersand With Padding": .ampersand,
        "sections: Parent contexts": .dotted("c.d"),
        "sections: Variable test": .dotted("."),
        "sections: List Contexts": .dotted("tname.lower"),
        "sections: Deeply Nested Contexts": .dotted("."),
        "sections: Context Misses": .unknownKey("missing"),
        "sections: Implicit Iterator - String": .dotted("."),
        "sections: Implicit Iterator - Integer": .dotted("."),
        "sections: Implicit Iterator - Decimal": .dotted("."),
        "sections: Implicit Iterator - Array": .dotted("."),
        "sections: Implicit Iterator - HTML Escaping": .dotted("."),
        "sections: Implicit Iterator - Triple mustache": .tripleBraces,
        "sections: Implicit Iterator - Ampersand": .ampersand,
        "sections: Implicit Iterator - Root-level": .dotted("."),
        "sections: Dotted Names - Truthy": .dotted("a.b.c"),
        "sections: Dotted Names - Falsey": .dotted("a.b.c"),
        "sections: Dotted Names - Broken Chains": .dotted("a.b.c"),
        "inverted: Context Misses": .unknownKey("missing"),
        "inverted: Dotted Names - Truthy": .dotted("a.b.c"),
        "inverted: Dotted Names - Falsey": .dotted("a.b.c"),
        "inverted: Dotted Names - Broken Chains": .dotted("a.b.c"),
        "partials: Failed Lookup": .unknownPartial("text"),
        "partials: Standalone Indentation": .tripleBraces,
    ]
}
