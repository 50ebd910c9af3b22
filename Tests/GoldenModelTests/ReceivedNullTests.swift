import ClientRuntime
import Foundation
import ReceivedModels
import Testing

/// A property of a received model is `nil` if it's absent or null. The model remembers which.
@Suite struct ReceivedNullTests {
    @Test func absenceAndNullAreEncodedAsTheyCame() throws {
        #expect(try roundTrip(#"{"id": "1", "owner": null}"#) == Item(id: "1", owner: nil))
        let nulls = #"{"id": "1", "owner": null, "nulls": null, "parent": null, "price": null, "color": null, "settings": null}"#
        #expect(try roundTrip(nulls) == Item(id: "1", owner: nil))
        let parent = Item(id: "2", owner: "a")
        #expect(
            try roundTrip(#"{"id": "1", "owner": null, "parent": {"id": "2", "owner": "a", "price": null}}"#)
                == Item(id: "1", owner: nil, parent: parent)
        )
    }

    @Test func jsonInAStringKeepsItsNulls() throws {
        let item = try roundTrip(#"{"id": "1", "owner": null, "settings": "{\"theme\":null}"}"#, as: Item.self)
        #expect(item.settings == .init(theme: nil))
    }

    @Test func theMemoryIsNotPartOfTheValue() throws {
        let absent = try Item(jsonData: Data(#"{"id": "1", "owner": null}"#.utf8))
        let null = try Item(jsonData: Data(#"{"id": "1", "owner": null, "price": null}"#.utf8))
        #expect(absent == null)
        #expect(absent.hashValue == null.hashValue)
    }

    @Test func anAssignedValueReplacesNull() throws {
        var item = try Item(jsonData: Data(#"{"id": "1", "owner": null, "price": null, "nulls": null}"#.utf8))
        item.price = 2
        #expect(String(decoding: item.jsonData(), as: UTF8.self) == #"{"id":"1","owner":null,"nulls":null,"price":"2"}"#)
    }

    @Test func valuesThatWereNotReceivedOmitNil() {
        #expect(String(decoding: Item(id: "1", owner: nil).jsonData(), as: UTF8.self) == #"{"id":"1","owner":null}"#)
    }

    @Test(arguments: [0, 1, 31, 32, 63]) func eachPropertyHasAPlace(index: Int) {
        var nulls = JSONNulls()
        nulls.insert(index)
        #expect((0..<64).filter(nulls.contains) == [index])
        #expect(nulls.description == "[\(index)]")
    }
}
