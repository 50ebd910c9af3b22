import Testing

@testable import ClientRuntime

@Suite struct JSONKeysTests {
    private func keys(in text: String, of keys: JSONKeys, _ order: JSONReader.KeyOrder = .unknown) throws -> [Int] {
        var json = JSONReader([UInt8](text.utf8))
        json.order = order
        var members = try json.beginObject(keys)
        var indices: [Int] = []
        while let index = try json.nextKey(of: &members) {
            indices.append(index)
            try json.skip()
        }
        return indices
    }

    private func missing(in text: String, of keys: JSONKeys) throws -> String? {
        var json = JSONReader([UInt8](text.utf8))
        var members = try json.beginObject(keys)
        while try json.nextKey(of: &members) != nil { try json.skip() }
        do throws(JSONError) { try json.throwMissingKey(of: members) } catch { return error.missingKey }
    }

    /// Space after the object, so that keys are also read by words.
    private let room = String(repeating: " ", count: 40)

    @Test func keysAreFoundInAnyOrder() throws {
        let keys = JSONKeys("id title? a_key_of_exactly_24_bytes_ a_key_that_is_longer_than_24_bytes a_key_that_is_longer_than_24_bytez")
        let text =
            #"{"title":1,"a_key_that_is_longer_than_24_bytez":1,"id":1,"titles":1,"titl":1,"a_key_of_exactly_24_bytes_":1,"#
            + #""a_key_that_is_longer_than_24_bytes":1,"":1,"id":1}"#
        for text in [text, text + room] {
            #expect(try self.keys(in: text, of: keys) == [1, 4, 0, -1, -1, 2, 3, -1, 0])
        }
    }

    @Test func keysInOrderAreFound() throws {
        let keys = JSONKeys("a bb ccc dddddddd eeeeeeeee fffffffffffffffff ggggggggggggggggggggggg")
        let text = #"{"a":1,"bb":1,"ccc":1,"dddddddd":1,"eeeeeeeee":1,"fffffffffffffffff":1,"ggggggggggggggggggggggg":1}"#
        for text in [text, text + room] {
            #expect(try self.keys(in: text, of: keys) == Array(0..<7))
        }
    }

    @Test func keysWithOtherCharactersAreQuoted() throws {
        let keys = JSONKeys(#"größe "First Name" "a\"b"? "" "c\\d" "e\nf" "g?" "|null"|null"#)
        let text = ##"{"größe":1,"First Name":1,"a\"b":1,"":1,"c\\d":1,"e\nf":1,"gr\u00f6\u00dfe":1,"g?":1,"|null":1,"x":1}"##
        for text in [text, text + room] {
            #expect(try self.keys(in: text, of: keys) == [0, 1, 2, 3, 4, 5, 0, 6, 7, -1])
        }
    }

    @Test(arguments: [#"{"a"b":1}"#, #"{"a\b":1}"#, "{\"a\u{1}b\":1}"])
    func keysThatMustBeEscapedAreNotFoundVerbatim(_ text: String) {
        let keys = JSONKeys(#""a\"b" "a\\b" "a\u0001b""#)
        for text in [text, text + room] {
            let found = try? self.keys(in: text, of: keys)
            #expect(found == nil || found == [-1])
        }
    }

    @Test func theFirstMissingKeyIsReported() throws {
        let keys = JSONKeys("a b? any|null c d")
        #expect(try missing(in: #"{"a":1,"any":null,"c":1}"#, of: keys) == "d")
        #expect(try missing(in: #"{"a":1,"any":null,"c":null,"d":1}"#, of: keys) == "c")
        #expect(try missing(in: #"{"d":1,"c":1,"a":null,"a":2}"#, of: keys) == "any")
        #expect(try missing(in: #"{"d":1,"any":{"a":[null]},"c":1,"a":2,"a":null}"#, of: keys) == "a")
    }

    @Test func anyNumberOfKeysIsFound() throws {
        #expect(try keys(in: #"{"a":1}"#, of: JSONKeys("")) == [-1])
        let names = (0..<26).map { String(UnicodeScalar(UInt8(97 + $0))) }
        let all = JSONKeys("a b c d e f g h i j k l m n o p q r s t u v w x y z")
        let text = "{" + names.reversed().map { "\"\($0)\":0" }.joined(separator: ",") + "}"
        #expect(try keys(in: text + room, of: all) == Array((0..<26).reversed()))
    }

    @Test func keysAreFoundInTheOrderOfEarlierObjects() {
        // The first two models have keys of the same lengths, so they share the memory.
        let models = [JSONKeys("a b c d"), JSONKeys("w x y z"), JSONKeys("aa b c d e")]
        let texts = [
            (#"{"d":1,"b":1,"a":1,"c":1}"#, [3, 1, 0, 2]), (#"{"y":1,"x":1,"q":1,"w":1,"z":1}"#, [2, 1, -1, 0, 3]),
            (#"{"e":1,"b":1,"aa":1}"#, [4, 1, 0]),
        ]
        JSONReader.KeyOrder.with { order in
            for _ in 0..<3 {
                for (model, (text, indices)) in zip(models, texts) {
                    #expect((try? keys(in: text + room, of: model, order)) == indices)
                }
            }
            #expect((try? keys(in: #"{"a":1,"d":1,"d":1,"b":1}"#, of: models[0], order)) == [0, 3, 3, 1])
        }
    }

    @Test func theOrderOfKeysIsLearned() {
        let keys = JSONKeys("a b c")
        JSONReader.KeyOrder.with { order in
            #expect((-1..<3).map { order.next(after: $0, of: keys) } == [0, 1, 2, 3])
            order.learn(2, after: -1, of: keys)
            order.learn(0, after: 2, of: keys)
            #expect((-1..<3).map { order.next(after: $0, of: keys) } == [2, 1, 2, 0])
            #expect(order.next(after: -1, of: JSONKeys("of other lengths")) == 0)
        }
        let unknown = JSONReader.KeyOrder.unknown
        unknown.learn(2, after: -1, of: keys)
        #expect(unknown.next(after: -1, of: keys) == 0)
    }
}
