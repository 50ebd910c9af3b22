import JSONReading
import Reporting
import Testing

struct KeyTests {
    @Test func duplicateKeysAreWarningsWithBothLocations() {
        let reading = Reading("{\"a\": 1,\n \"b\": 2,\n \"a\": 3}")
        #expect(
            reading.diagnostics == [
                "3:2: warning: the object already has the key \"a\", at 1:2: remove one; the last value is used"
            ]
        )
        #expect(reading.node?.object?.members.map(\.key) == ["a", "b"])
        #expect(reading.node?.object?["a"]?.number?.text == "3")
    }

    @Test func aDuplicateKeyKeepsTheFirstPositionAndTheLastValue() throws {
        let member = try #require(Reading("{\"a\": 1, \"a\": 2}").node?.object?.members.first)
        #expect(member.keyLocation.offset == 1)
        #expect(member.value.location.offset == 14)
    }

    @Test func duplicateKeysAreReportedInOrder() {
        let reading = Reading("{\"x\": 1, \"x\": {\"y\": 1, \"y\": 2}, \"x\": 3}")
        #expect(reading.diagnostics.map { $0.prefix(5) } == ["1:10:", "1:24:", "1:33:"])
        #expect(reading.diagnostics.map { $0.contains("\"x\", at 1:2:") } == [true, false, true])
        #expect(reading.node?.object?["x"]?.number?.text == "3")
    }

    @Test func escapedAndPlainKeysAreEqual() {
        let reading = Reading(#"{"key": 1, "\u006bey": 2}"#)
        #expect(reading.diagnostics.count == 1)
        #expect(reading.node?.object?.members.count == 1)
    }

    @Test func aMessageStaysOnOneLine() {
        let reading = Reading(#"{"a\nb\u0000": 1, "a\nb\u0000": 2}"#)
        let message = #"1:19: warning: the object already has the key "a\nb\0", at 1:2: remove one; the last value is used"#
        #expect(reading.diagnostics == [message])
    }

    @Test func keysAreComparedByCodePoint() {
        let composed = "\u{E9}"
        let decomposed = "e\u{301}"
        for fillers in [0, 7, 40] {
            let others = (0..<fillers).map { ", \"k\($0)\": 0" }.joined()
            let reading = Reading("{\"\(composed)\": 1, \"\(decomposed)\": 2\(others)}")
            #expect(reading.diagnostics.isEmpty)
            #expect(reading.node?.object?[composed]?.number?.text == "1")
            #expect(reading.node?.object?[decomposed]?.number?.text == "2")
        }
    }

    /// Small, medium-sized and large objects are searched in different ways.
    @Test(arguments: [2, 8, 9, 16, 17, 2000])
    func duplicateKeysAreFoundByIndex(count: Int) throws {
        let keys = (0..<count).map { "schema-number-\($0)" }
        let members = keys.enumerated().map { "\"\($1)\": \($0)" }
        let apart = Reading("{" + members.joined(separator: ",\n") + "}")
        #expect(apart.diagnostics.isEmpty)
        let object = try #require(apart.node?.object)
        #expect(object.members.map(\.key) == keys)
        #expect(keys.map { object[$0]?.number?.integer } == Array(0..<count))
        #expect(keys.map { object.member($0)?.key } == keys)
        #expect(object["schema-number-\(count)"] == nil)

        let again = Reading("{" + (members + ["\"\(keys[1])\": -1"]).joined(separator: ",\n") + "}")
        #expect(again.diagnostics.count == 1)
        #expect(again.diagnostics.first?.hasPrefix("\(count + 1):1: warning: ") == true)
        #expect(again.node?.object?.members.count == count)
        #expect(again.node?.object?[keys[1]]?.number?.text == "-1")
    }

    @Test func changedMembersAreFound() {
        func member(_ key: String) -> JSONObject.Member {
            let location = Reporting.SourceLocation(file: SourceFileID(index: 0), offset: 0)
            return JSONObject.Member(key: key, keyLocation: location, value: JSONNode(value: .string(key), location: location))
        }
        var object = JSONObject(members: (0..<30).map { member("k\($0)") })
        object.members.removeFirst(3)
        object.members.append(member("new"))
        #expect(object["k0"] == nil)
        #expect(object["k3"]?.string == "k3")
        #expect(object["new"]?.string == "new")
    }

    @Test func warningsAreReportedAlongWithAnError() {
        let reading = Reading("[{\"a\": 1, \"a\": 2},]")
        #expect(reading.node == nil)
        #expect(reading.diagnostics.map { $0.prefix(14) } == ["1:11: warning:", "1:18: error: a"])
    }
}
