import ClientRuntime
import Foundation
import Testing
import Tuples

/// A tuple is read from an array and written as one (JSON Schema 2020-12, 10.3.1.1).
@Suite struct TupleTests {
    @Test func eachItemIsAMember() throws {
        #expect(try roundTrip("[1, \"a\"]") == Guard(first: 1, second: "a"))
        #expect(try roundTrip("[\"a\", true]") == Legacy(first: "a", second: true))
        #expect(try roundTrip(#"{"size": [3, 4]}"#) == Drawing(size: .init(first: 3, second: 4)))
    }

    @Test func aMissingItemIsAnError() {
        let error = #expect(throws: JSONError.self) { try Guard(jsonData: Data("[1]".utf8)) }
        #expect(error?.expectation == "a value at index 1, which is required")
    }

    @Test func anUnexpectedElementIsAnError() {
        let error = #expect(throws: JSONError.self) { try Guard(jsonData: Data("[1, \"a\", true]".utf8)) }
        #expect(error?.expectation == "the end of the array")
    }

    @Test func otherKindsThanArraysAreErrors() {
        #expect(throws: JSONError.self) { try Guard(jsonData: Data(#"{"first": 1, "second": "a"}"#.utf8)) }
    }

    @Test func itemsBeyondMinItemsAreOptional() throws {
        #expect(try roundTrip("[1.5, 2]") == Position(longitude: 1.5, latitude: 2))
        #expect(try roundTrip("[1, 2, 3]") == Position(longitude: 1, latitude: 2, altitude: 3))
        #expect(try roundTrip("[1, 2, 3, null]") == Position(longitude: 1, latitude: 2, altitude: 3, datum: .null))
        #expect(try roundTrip("[1, 2, null, \"d\"]") == Position(longitude: 1, latitude: 2, datum: "d"))
    }

    @Test func additionalItemsArePreserved() throws {
        #expect(try roundTrip(#"[null, {"json": "x"}, "asc"]"#) == Row(first: nil, second: .init(json: "x"), third: .asc))
        #expect(
            try roundTrip(#"["a", {}, "up", 1, null]"#) == Row(first: "a", second: .init(), third: .unrecognized("up"), rest: [1, nil])
        )
    }

    @Test func aTupleCanContainItself() throws {
        let inner = Tree(first: Guard(first: 2, second: "b"))
        #expect(try roundTrip(#"[[1, "a"], [[2, "b"]]]"#) == Tree(first: Guard(first: 1, second: "a"), second: inner))
    }

    @Test func aUnionPicksTheTupleThatFits() throws {
        #expect(try roundTrip(#"{"place": [1, 2, 3]}"#) == Drawing(place: .position(Position(longitude: 1, latitude: 2, altitude: 3))))
        #expect(try roundTrip(#"{"place": [1, "a"]}"#) == Drawing(place: .guard(Guard(first: 1, second: "a"))))
        #expect(try roundTrip(#"{"place": [true]}"#) == Drawing(place: .unrecognized([true])))
    }
}
