import JSONReading
import Testing

struct PointerTests {
    /// The example of RFC 6901, section 5, with the values that the pointers refer to.
    @Test(arguments: [
        ("/foo/0", "bar"), ("/", "0"), ("/a~1b", "1"), ("/c%d", "2"), ("/e^f", "3"), ("/g|h", "4"), ("/i\\j", "5"), ("/k\"l", "6"),
        ("/ ", "7"), ("/m~0n", "8"),
    ])
    func pointersReferToValues(pointer: String, value: String) throws {
        let pointer = try #require(JSONPointer(pointer))
        let node = try #require(example.at(pointer))
        #expect(node.string ?? node.number?.text == value)
    }

    @Test(arguments: [
        ("#/foo/1", "baz"), ("#/", "0"), ("#/a~1b", "1"), ("#/c%25d", "2"), ("#/e%5Ef", "3"), ("#/g%7Ch", "4"), ("#/i%5Cj", "5"),
        ("#/k%22l", "6"), ("#/%20", "7"), ("#/m~0n", "8"), ("#/a%7E1b", "1"), ("#/%66oo/0", "bar"), ("#/e^f", "3"),
    ])
    func fragmentsReferToValues(fragment: String, value: String) throws {
        let pointer = try #require(JSONPointer(fragment: fragment))
        let node = try #require(example.at(pointer))
        #expect(node.string ?? node.number?.text == value)
    }

    @Test func theEmptyPointerRefersToTheDocument() {
        #expect(JSONPointer("")?.tokens == [])
        #expect(JSONPointer(fragment: "#")?.tokens == [])
        #expect(example.at(JSONPointer())?.object?.members.count == 10)
    }

    @Test(arguments: ["/foo/2", "/foo/-", "/foo/01", "/foo/+1", "/foo/-0", "/foo/0/0", "/nothing", "/foo/", "/foo/99999999999999999999"])
    func pointersCanBeDangling(pointer: String) throws {
        #expect(example.at(try #require(JSONPointer(pointer))) == nil)
    }

    @Test(arguments: ["foo", "#/foo", "/~", "/~2", "/a~/b"])
    func invalidPointers(text: String) {
        #expect(JSONPointer(text) == nil)
    }

    @Test(arguments: ["", "/foo", "#foo", "other.json#/foo", "#/%", "#/%4", "#/%4G", "#/%FF", "#/~"])
    func invalidFragments(text: String) {
        #expect(JSONPointer(fragment: text) == nil)
    }

    @Test(
        arguments: [
            ([], "", "#"),
            ([""], "/", "#/"),
            (["paths", "/users/{id}", "get"], "/paths/~1users~1{id}/get", "#/paths/~1users~1%7Bid%7D/get"),
            (["~1", "é\u{0B}", "a b"], "/~01/é\u{0B}/a b", "#/~01/%C3%A9%0B/a%20b"),
            (["\u{301}a"], "/\u{301}a", "#/%CC%81a"),
        ] as [([String], String, String)]
    )
    func pointersSurviveARoundTrip(tokens: [String], text: String, fragment: String) {
        let pointer = tokens.reduce(JSONPointer()) { $0.appending($1) }
        #expect(pointer.description == text)
        #expect(pointer.fragment == fragment)
        #expect(JSONPointer(text) == pointer)
        #expect(JSONPointer(fragment: fragment) == pointer)
    }

    private let example = Reading(
        #"{"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\j": 5, "k\"l": 6, " ": 7, "m~n": 8}"#
    ).node!
}
