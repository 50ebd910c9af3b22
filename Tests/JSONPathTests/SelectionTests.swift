import JSONPath
import Reporting
import Testing

struct SelectionTests {
    private static let store = """
        {"pets": {"/pets": {"get": {"tags": ["a", "b"], "id": 1}, "post": {"tags": ["b"], "id": 2}}},
         "names": ["Ada", "Bob", "Émile", "bob"], "limit": 1.0, "none": null}
        """

    @Test(
        "A query selects nodes in document order",
        arguments: [
            ("$", ["$"]),
            ("$.pets['/pets'].get.tags[0]", ["$['pets']['/pets']['get']['tags'][0]"]),
            ("$.pets.*[*].id", ["$['pets']['/pets']['get']['id']", "$['pets']['/pets']['post']['id']"]),
            ("$..tags[-1:]", ["$['pets']['/pets']['get']['tags'][1]", "$['pets']['/pets']['post']['tags'][0]"]),
            ("$.pets.*[?@.tags[?@ == 'a']].id", ["$['pets']['/pets']['get']['id']"]),
            ("$.names[?search(@, '[Bb]o')]", ["$['names'][1]", "$['names'][3]"]),
            ("$.names[?match(@, '\\\\p{Lu}.{2}')]", ["$['names'][0]", "$['names'][1]"]),
            ("$.names[?length(@) == 5]", ["$['names'][2]"]),
            ("$[?@ == 1]", ["$['limit']"]),
            ("$[?@ == null]", ["$['none']"]),
            ("$[?count(@.*) > 2]", ["$['names']"]),
            ("$.pets.*[?value(@..id) >= 2 || !@.id]", ["$['pets']['/pets']['post']"]),
            ("$.pets.*[?@.id == $.limit].id", ["$['pets']['/pets']['get']['id']"]),
            ("$['names', 'none'][1, 0]", ["$['names'][1]", "$['names'][0]"]),
            ("$.names[::-2]", ["$['names'][3]", "$['names'][1]"]),
            ("$.absent.more", []),
        ]
    )
    func aQuerySelectsNodesInDocumentOrder(_ path: String, _ expected: [String]) throws {
        #expect(try Query(path, in: Self.store).paths == expected)
    }

    @Test("Keys are compared by code points, not by canonical equivalence") func keysAreComparedByCodePointsNotByCanonicalEquivalence()
        throws
    {
        let text = "{\"\u{e9}\": 1, \"e\u{301}\": 2}"
        #expect(try Query("$['e\u{301}']", in: text).values == ["2"])
        #expect(try Query("$[?@ == '\u{e9}']", in: "[\"e\u{301}\"]").values == [])
    }

    @Test(
        "An invalid query is refused with a message at its offset",
        arguments: [
            ("pets", 0, "expected a JSONPath query that starts with `$`, found `p`"),
            ("$pets", 1, "expected `.`, `..` or `[`, found `p`"),
            ("$.paths./pets", 8, "expected a name or `*`, found `/`; write names with other characters as `['name']`"),
            ("$.a[?@.x-internal]", 8, "a name with `-` must be in brackets: write `['x-internal']`"),
            ("$.é[00]", 5, "`00` isn't a valid index: use no leading zeros, no `-0`, and at most 2^53 - 1"),
            ("$[", 2, "expected a name in quotes, an index, a slice, `*` or a filter such as `?@.name`, found the end of the path"),
            ("$['a'", 5, "expected `,` or `]` after the selector, found the end of the path"),
            ("$['a]", 2, "the string isn't closed: add the closing quote"),
            ("$['\\x']", 3, "unknown escape: expected one of `\\b \\f \\n \\r \\t \\/ \\\\ \\uXXXX` and the string's own quote"),
            ("$[?@.a = 1]", 7, "`=` isn't an operator: write `==`"),
            ("$[?@.* == 1]", 3, "a query used as a value must select at most one node: use only names and indices"),
            ("$[?'a']", 3, "a literal must be compared, for example `@.name == 'pet'`; found `]`"),
            ("$[?lenght(@) == 1]", 3, "unknown function `lenght`; did you mean `length`?"),
            ("$[?length(@)]", 3, "the result of `length` must be compared, for example `length(@) == 1`"),
            ("$[?match(@, 'a') == true]", 3, "`match` is true or false and can't be compared: use it alone, or negate it with `!`"),
            ("$[?match(@)]", 3, "`match` takes 2 arguments, not 1"),
            ("$[?count(1) == 1]", 9, "`count` takes a query, such as `@.*`"),
            ("$[?(@.a]", 7, "expected `)`, found `]`"),
            ("$[?@.a == ]", 10, "expected a query that starts with `@` or `$`, a literal or a function, found `]`"),
        ]
    )
    func anInvalidQueryIsRefusedWithAMessageAtItsOffset(_ path: String, _ offset: Int, _ message: String) {
        let error = #expect(throws: JSONPathError.self) { try JSONPath(path) }
        #expect(error?.message.text == message)
        #expect(error?.offset == offset)
    }

    @Test("A query that nests filters too deeply is refused") func aQueryThatNestsFiltersTooDeeplyIsRefused() {
        let path = "$" + String(repeating: "[?@", count: 100_000)
        #expect(throws: JSONPathError.self) { try JSONPath(path) }
        #expect(throws: JSONPathError.self) { try JSONPath("$[?" + String(repeating: "(", count: 100_000)) }
        #expect(throws: JSONPathError.self) { try JSONPath("$[?" + String(repeating: "length(", count: 100_000)) }
    }

    @Test("A query that visits nodes repeatedly ends") func aQueryThatVisitsNodesOverAndOverEnds() throws {
        let text = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
        let path = try JSONPath("$..*..*..*..*")
        #expect(throws: JSONPathTooCostly.self) { try path.matches(in: json(text), limit: 100_000) }
        let filter = try JSONPath("$..[?count($..*) > 1]")
        #expect(throws: JSONPathTooCostly.self) { try filter.matches(in: json(text), limit: 10_000) }
    }

    @Test(
        "A query that selects nothing has a dead end",
        arguments: [
            ("$.pets['/pest'].get", ["$['pets']"], "/pest", false),
            ("$.petz.x", ["$"], "petz", false),
            ("$.names[?@ == 'Eve']", ["$['names']"], nil, true),
            ("$.names[9]", ["$['names']"], nil, false),
        ] as [(String, [String], String?, Bool)]
    )
    func aQueryThatSelectsNothingHasADeadEnd(_ path: String, _ parents: [String], _ name: String?, _ isFilter: Bool) throws {
        let end = try #require(try JSONPath(path).deadEnd(in: json(Self.store)))
        #expect(end.parents.map(\.path.description) == parents)
        #expect(end.name == name)
        #expect(end.isFilter == isFilter)
    }

    @Test("A query that selects something has no dead end") func aQueryThatSelectsSomethingHasNoDeadEnd() throws {
        #expect(try JSONPath("$.names[0]").deadEnd(in: json(Self.store)) == nil)
    }
}
