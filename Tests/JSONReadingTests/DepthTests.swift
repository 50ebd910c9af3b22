import Foundation
import JSONReading
import Reporting
import Testing

struct DepthTests {
    @Test func depthIsLimited() {
        #expect(Reading(arrays(512)).diagnostics.isEmpty)
        #expect(Reading(objects(512)).diagnostics.isEmpty)
        let message = "error: arrays and objects are nested more than 512 deep: nest less deeply"
        #expect(Reading(arrays(513)).diagnostics == ["1:513: " + message])
        #expect(Reading(objects(513)).diagnostics == ["1:\(512 * 5 + 1): " + message])
        #expect(Reading(String(repeating: "[", count: 100_000)).diagnostics == ["1:513: " + message])
        #expect(Reading(String(repeating: "[{\"a\":", count: 100_000)).diagnostics.first?.hasSuffix(message) == true)
    }

    @Test func longFlatTextsAreNotDeep() {
        #expect(Reading("[" + Array(repeating: "[]", count: 1000).joined(separator: ",") + "]").node?.array?.count == 1000)
    }

    /// A short array after a long one doesn't take up the memory of the long one.
    @Test func arraysHaveTheirOwnSize() throws {
        let long = Array(repeating: "0", count: 1000).joined(separator: ",")
        let node = try #require(Reading("{\"a\": [\(long)], \"b\": [1], \"c\": [[1, 2], 3]}").node)
        #expect(node.object?["a"]?.array?.count == 1000)
        for key in ["b", "c"] {
            let array = try #require(node.object?[key]?.array)
            #expect(array.capacity < 10)
        }
    }

    /// A secondary thread of Apple's systems has no more.
    @Test func theDeepestTextNeedsLittleStack() async {
        let texts = [arrays(512), objects(512)]
        let depths = await withCheckedContinuation { continuation in
            let thread = Thread {
                continuation.resume(returning: texts.map { depth(of: Reading($0).node) })
            }
            thread.stackSize = 512 * 1024
            thread.start()
        }
        #expect(depths == [512, 512])
    }

    private func arrays(_ depth: Int) -> String {
        String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }

    private func objects(_ depth: Int) -> String {
        String(repeating: "{\"a\":", count: depth - 1) + "{}" + String(repeating: "}", count: depth - 1)
    }
}

private func depth(of node: JSONNode?) -> Int {
    var depth = 0
    var next = node
    while let node = next {
        depth += 1
        next = node.array?.first ?? node.object?.members.first?.value
    }
    return depth
}
