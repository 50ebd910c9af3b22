import ClientRuntime
import ConditionalModels
import Foundation
import Testing

/// Conditional properties are received and sent.
@Suite struct ConditionalPropertiesTests {
    private func roundTrip<Model: JSONCodable>(_ json: String, as type: Model.Type) throws -> String {
        String(decoding: try Model(jsonData: Data(json.utf8)).jsonData(), as: UTF8.self)
    }

    @Test func bothBranchesSurviveARoundTrip() throws {
        for json in [#"{"country":"US","zip":"1"}"#, #"{"country":"DE","postcode":"2"}"#, #"{"country":"FR"}"#] {
            #expect(try roundTrip(json, as: Parcel.self) == json)
        }
    }

    @Test func dependentPropertiesSurviveARoundTrip() throws {
        let payment = #"{"card":"1","billing":"Main Street"}"#
        #expect(try roundTrip(payment, as: Payment.self) == payment)
        let contact = #"{"email":"a@b","emailVerified":[true],"phone":7,"country":{"code":"DE"}}"#
        #expect(try roundTrip(contact, as: Contact.self) == contact)
        let older = #"{"a":"1","c":2,"b":null,"d":"3"}"#
        #expect(try roundTrip(older, as: Older.self) == older)
    }

    @Test func aPropertyIsAnyOfTheTypesThatConditionsGiveIt() throws {
        #expect(try Shape(jsonData: Data(#"{"kind":"circle","size":2.5}"#.utf8)).size == .double(2.5))
        #expect(try Shape(jsonData: Data(#"{"kind":"box","size":{"width":1}}"#.utf8)).size == .object(.init(width: 1)))
        let other = #"{"kind":"dot","size":"small","label":"x","note":[]}"#
        #expect(try roundTrip(other, as: Shape.self) == other)
    }

    @Test func conditionsInsideOfPropertiesExtendThem() throws {
        let json = #"{"mode":"fast","config":{"name":"a","speed":3},"any":{"x":"1","y":2}}"#
        #expect(try roundTrip(json, as: Inner.self) == json)
    }
}
