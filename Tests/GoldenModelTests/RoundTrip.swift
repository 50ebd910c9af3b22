import ClientRuntime
import Foundation
import Testing

/// Reads and writes a value, and expects the same JSON.
func roundTrip<Value: JSONCodable>(_ json: String, as type: Value.Type = Value.self) throws -> Value {
    let value = try Value(jsonData: Data(json.utf8))
    let written = try JSONValue(jsonData: value.jsonData())
    #expect(try written == JSONValue(jsonData: Data(json.utf8)))
    return value
}
