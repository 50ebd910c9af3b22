import ClientRuntime
import Foundation
import Testing

/// The functions of the runtime that emitted models use.
@Suite struct JSONModelTests {
    private func text(_ value: some JSONCodable) -> String {
        String(decoding: value.jsonData(), as: UTF8.self)
    }

    @Test func absentAndNullAreDifferent() throws {
        var callback = Callback(type: .bashScript, toolName: "*")
        #expect(text(callback) == #"{"type":"bash_script","toolName":"*","note":null}"#)
        callback.level = .null
        callback.bashTimeout = 5
        callback.note = "n"
        #expect(text(callback) == #"{"type":"bash_script","toolName":"*","bashTimeout":5,"level":null,"note":"n"}"#)
        #expect(try Callback(jsonData: callback.jsonData()) == callback)
        callback.level = .value(.high)
        #expect(text(callback) == #"{"type":"bash_script","toolName":"*","bashTimeout":5,"level":2,"note":"n"}"#)
        #expect(try Callback(jsonData: callback.jsonData()) == callback)
    }

    @Test func nullIsAbsentForAnOptional() throws {
        let callback = try Callback(jsonData: Data(#"{"type":"sub_agent","toolName":"*","bashTimeout":null,"unknown":[{}]}"#.utf8))
        #expect(callback == Callback(type: .subAgent, toolName: "*"))
    }

    @Test func openEnumsPreserveUnknownValues() throws {
        let kinds: [Callback.Kind] = [.bashScript, .unrecognized("new")]
        #expect(try [Callback.Kind](jsonData: Data(#"["bash_script","new"]"#.utf8)) == kinds)
        #expect(text(kinds) == #"["bash_script","new"]"#)
        #expect(kinds.map(\.isRecognized) == [true, false])
        #expect("\(kinds[1])" == "new")
        let levels: [Callback.Level] = [.low, .unrecognized(7)]
        #expect(try [Callback.Level](jsonData: Data("[1.0,7]".utf8)) == levels)
        #expect(levels.map(\.isRecognized) == [true, false])
        #expect(try JSONDecoder().decode([Callback.Kind].self, from: JSONEncoder().encode(kinds)) == kinds)
        #expect(try JSONEncoder().encode(kinds) == Data(#"["bash_script","new"]"#.utf8))
        #expect(try JSONEncoder().encode(levels) == Data("[1,7]".utf8))
    }

    @Test("Canonically equivalent keys are an error if a dictionary can't store both")
    func keysThatAreCanonicallyEquivalentAreAnError() throws {
        let json = Data("{\"caf\u{E9}\":1,\"cafe\u{301}\":2}".utf8)
        let error = JSONError(
            path: "cafe\u{301}",
            expectation: "a key that isn't canonically equivalent to an earlier one",
            found: "2",
            offset: 20
        )
        #expect(throws: error) { try [String: Int](jsonData: json) }
        #expect(throws: error) { try JSONValue(jsonData: json) }
        #expect(throws: error) { try Extensible(jsonData: json) }
        #expect(try [String: Int](jsonData: Data(#"{"a":1,"\u0061":2}"#.utf8)) == ["a": 2])
    }

    @Test func additionalPropertiesAndUnusualKeys() throws {
        let model = Extensible(identifier: "c1", limit: 3, additionalProperties: ["z": 1, "a\"": 2])
        let expected = #"{"identifierOfTheWholeConversation":"c1","límite\n":3,"a\"":2,"z":1}"#
        #expect(text(model) == expected)
        #expect(try Extensible(jsonData: Data(expected.utf8)) == model)
        let escaped = #"{"\u0069dentifierOfTheWholeConversation":"c1","l\u00edmite\n":3,"a\"":2,"z":1}"#
        #expect(try Extensible(jsonData: Data(escaped.utf8)) == model)
    }

    @Test func discriminatorsSelectTheCase() throws {
        let callback = #""type":"sub_agent","toolName":"*""#
        let expected = Event.callback(Callback(type: .subAgent, toolName: "*"))
        #expect(try Event(jsonData: Data("{\"event\":\"callback\",\(callback)}".utf8)) == expected)
        #expect(try Event(jsonData: Data("{\(callback),\"x\":[{\"event\":\"no\"}],\"event\":\"c\\u0061llback\"}".utf8)) == expected)
        for other in [#"{"event":"new","a":1}"#, #"{"event":1}"#, #"{"event":null}"#, #"{"event":{}}"#, "{}", "[]", "null", "\"callback\""]
        {
            let value = try JSONValue(jsonData: Data(other.utf8))
            #expect(try Event(jsonData: Data(other.utf8)) == .unrecognized(value))
            #expect(try JSONValue(Event.unrecognized(value)) == value)
        }
        #expect(throws: JSONError.self) { try Event(jsonData: Data(#"{"a":tru,"event":"callback"}"#.utf8)) }
    }

    @Test func casesWithoutDiscriminatorsAreAttemptedInOrder() throws {
        let text = #"["sub_agent", "other", 1, 3, {"toolName":"t","type":"x"}, {"type":"x"}, {"toolName":1,"type":"x"}, [null]]"#
        let expected: [Choice] = [
            .kind(.subAgent), .text("other"), .level(.low), .unrecognized(3), .callback(Callback(type: .unrecognized("x"), toolName: "t")),
            .unrecognized(["type": "x"]), .unrecognized(["toolName": 1, "type": "x"]), .unrecognized([.null]),
        ]
        #expect(try [Choice](jsonData: Data(text.utf8)) == expected)
        #expect(throws: JSONError.self) { try [Choice](jsonData: Data(#"["sub_agent", {"type":"x","toolName":"t"]"#.utf8)) }
    }

    @Test func theBeginningOfAValueDeterminesItsKind() {
        let table: [(String, JSONKind)] = [
            ("null", .null), (" true", .bool), ("false", .bool), ("1", .integer), ("-1.0", .integer), ("1e2", .integer), ("1.5", .number),
            ("1e-2", .number), ("\"a\"", .string), ("[", .array), ("{", .object), ("", .object), ("?", .object),
        ]
        for (text, kind) in table {
            #expect(JSONReader(Data(text.utf8)).kind == kind)
        }
    }

    @Test func hasKeysInspectsOneLevel() {
        let reader = JSONReader(Data(#"{"a":{"c":1},"b":null,"long key that takes more than a few words":1}"#.utf8))
        #expect(reader.hasKeys("b", "a"))
        #expect(reader.hasKeys("a", "long key that takes more than a few words"))
        #expect(!reader.hasKeys("a", "c"))
        #expect(!JSONReader(Data("[]".utf8)).hasKeys("a"))
        #expect(!JSONReader(Data(#"{"a":1,"b" 2}"#.utf8)).hasKeys("a", "b"))
    }

    @Test func nullableAdoptsLiterals() {
        let values: [Nullable<String>?] = ["a", .null, nil, "b\(1)"]
        #expect(values.map { $0?.value } == [.some(.some("a")), .some(nil), nil, .some(.some("b1"))])
        let numbers: [Nullable<Int>] = [1, .null]
        #expect(numbers == [.value(1), Nullable(nil)])
        let others: (Nullable<Bool>, Nullable<Double>, Nullable<[Int]>) = (true, 1.5, [1, 2])
        #expect(others == (.value(true), .value(1.5), .value([1, 2])))
        #expect(text(numbers) == "[1,null]")
    }

    @Test func standardTypesAreCodedAsJSON() throws {
        let optionals = try [String?](jsonData: Data(#"["a",null]"#.utf8))
        #expect(optionals == ["a", nil])
        #expect(text(optionals) == #"["a",null]"#)
        #expect(try Data(jsonData: Data(#""aGk=""#.utf8)) == Data("hi".utf8))
        #expect(text(Data("hi".utf8)) == #""aGk=""#)
        #expect(throws: JSONError(path: "", expectation: "data in base64", found: "\"?\"", offset: 0)) {
            try Data(jsonData: Data("\"?\"".utf8))
        }
        let id = try #require(UUID(uuidString: "7D444840-9DC0-11D1-B245-5FFDCE74FAD2"))
        #expect(text(id) == #""7d444840-9dc0-11d1-b245-5ffdce74fad2""#)
        #expect(try UUID(jsonData: id.jsonData()) == id)
        #expect(throws: JSONError(path: "", expectation: "a UUID", found: "\"x\"", offset: 1)) { try UUID(jsonData: Data(" \"x\"".utf8)) }
        #expect(try Bool?(jsonData: Data("null".utf8)) == nil)
    }

    @Test func keysOfDictionariesAreSorted() {
        let dictionary = Dictionary(uniqueKeysWithValues: (0..<100).map { ("key \($0)", $0) })
        let expected = dictionary.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",")
        #expect(text(dictionary) == "{\(expected)}")
    }

    @Test func prettyTextIsIndented() throws {
        let value: JSONValue = ["a": [1, [], ["b": .null]], "c": [:], "d": "x"]
        let expected = """
            {
              "a": [
                1,
                [],
                {
                  "b": null
                }
              ],
              "c": {},
              "d": "x"
            }
            """
        #expect(String(decoding: value.jsonData(pretty: true), as: UTF8.self) == expected)
    }

    @Test func valuesHaveAccessors() throws {
        let value: JSONValue = ["a": [1, 2.5, true, "s", .null], "n": 1.0]
        #expect(value["a"]?[0]?.integer == 1)
        #expect(value["a"]?[1]?.double == 2.5)
        #expect(value["a"]?[2]?.bool == true)
        #expect(value["a"]?[3]?.string == "s")
        #expect(value["a"]?[4]?.isNull == true)
        #expect(value["a"]?[5] == nil)
        #expect(value["a"]?[-1] == nil)
        #expect(value["b"] == nil)
        #expect(value["n"] == .integer(1))
        #expect(value["n"]?.double == 1)
        #expect("\(value)" == #"{"a":[1,2.5,true,"s",null],"n":1}"#)
        #expect(JSONValue(Double.nan) == .null)
        #expect(try JSONValue(Callback(type: .subAgent, toolName: "t")) == ["type": "sub_agent", "toolName": "t", "note": .null])
    }

    @Test func anyEncoderAndDecoderWork() throws {
        let model = Callback(type: .subAgent, toolName: "é", bashTimeout: -7, level: .value(.low), note: "n")
        #expect(try JSONDecoder().decode(Callback.self, from: JSONEncoder().encode(model)) == model)
        #expect(try Callback(jsonData: JSONEncoder().encode(model)) == model)
        for format in [PropertyListSerialization.PropertyListFormat.xml, .binary] {
            let encoder = PropertyListEncoder()
            encoder.outputFormat = format
            #expect(try PropertyListDecoder().decode(Callback.self, from: encoder.encode(model)) == model)
        }
        let value: JSONValue = [
            "a": [1, 2.5, true, false, 0, "s", .null, 1e300], "big": .number(try #require(JSONNumber("18446744073709551615"))),
        ]
        #expect(try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(value)) == value)
    }
}
