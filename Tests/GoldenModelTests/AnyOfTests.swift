import AnyOfObjects
import ClientRuntime
import Foundation
import Testing

/// A value of `anyOf` can match several members (JSON Schema 2020-12, 10.2.1.2), and has the properties of all of them.
@Suite struct AnyOfTests {
    @Test func membersWithoutNamesAreOneStructure() throws {
        #expect(try roundTrip(#"{"name": "a", "mail": "b", "phone": "c"}"#) == Contact(name: "a", mail: "b", phone: "c"))
        #expect(try roundTrip(#"{"name": "a"}"#) == Contact(name: "a"))
        #expect(throws: JSONError.self) { try Contact(jsonData: Data(#"{"phone": "c"}"#.utf8)) }
    }

    @Test func aPropertyHasAnyOfTheTypesOfTheMembers() throws {
        #expect(try roundTrip(#"{"key": "a", "value": "b"}"#) == Setting(key: "a", value: .string("b")))
        #expect(try roundTrip(#"{"key": "a", "value": 1}"#) == Setting(key: "a", value: .int(1)))
    }

    @Test func aMemberInAUnionIsOneStructure() throws {
        #expect(try roundTrip(#"{"filter": {"since": 1, "until": 2}}"#) == Page(filter: .object(.init(since: 1, until: 2))))
        #expect(try roundTrip(#"{"filter": "a"}"#) == Page(filter: .string("a")))
    }

    @Test func theMemberThatHasAllPropertiesIsTheCase() throws {
        #expect(try roundTrip(#"{"name": "a"}"#) == Party.person(.init(name: "a")))
        #expect(try roundTrip(#"{"number": 1, "name": "a"}"#) == Party.company(.init(number: 1, name: "a")))
        #expect(try roundTrip(#"{"city": "a"}"#) == Party.address(.init(city: "a")))
        #expect(try roundTrip("\"a\"") == Party.string("a"))
    }

    @Test(arguments: [
        #"{"name": "a", "born": "2000-01-01", "number": 1}"#, #"{"number": 1, "name": "a", "city": "b"}"#,
        #"{"city": "a", "born": "2000-01-01", "name": "b"}"#, #"{"name": "a", "tags": {"b": "c"}, "later": 1}"#,
    ])
    func aValueWithPropertiesOfSeveralMembersIsPreserved(json: String) throws {
        #expect(try roundTrip(json) == Party.unrecognized(JSONValue(jsonData: Data(json.utf8))))
        let page = #"{"parties": [\#(json), {"name": "a"}]}"#
        #expect(try roundTrip(page, as: Page.self).parties?.last == .person(.init(name: "a")))
    }

    @Test func aPropertyThatNoMemberHasIsIgnored() throws {
        #expect(try Party(jsonData: Data(#"{"later": 1, "name": "a"}"#.utf8)) == .person(.init(name: "a")))
        #expect(try Party(jsonData: Data(#"{"number": 1, "later": {"name": 1}}"#.utf8)) == .company(.init(number: 1)))
    }

    @Test func membersWithTitlesAreCases() throws {
        #expect(try roundTrip(#"{"number": "1"}"#) == Card.details(.init(number: "1")))
        #expect(try roundTrip(#"{"token": "1", "number": "2"}"#) == Card.unrecognized(["token": "1", "number": "2"]))
    }

    @Test func aConstantIdentifiesTheMember() throws {
        #expect(try roundTrip(#"{"kind": "wait", "minutes": 1}"#) == Rule.wait(.init(minutes: 1)))
    }

    @Test func membersThatAllowNothingElseAreCases() throws {
        #expect(try roundTrip(#"{"left": 1}"#) == Closed.withLeft(.init(left: 1)))
    }
}
