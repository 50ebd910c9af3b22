import ClientRuntime
import Foundation
import Testing

/// Reads a value, and expects that nothing of its JSON is lost when it is written again.
func roundTrip<Value: JSONCodable>(_ json: String, as type: Value.Type = Value.self) throws -> Value {
    let value = try Value(jsonData: Data(json.utf8))
    let written = try JSONValue(jsonData: value.jsonData())
    #expect(try written == JSONValue(jsonData: Data(json.utf8)))
    return value
}
