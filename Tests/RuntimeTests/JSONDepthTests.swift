import Foundation
import Testing

@testable import ClientRuntime

/// On the stack of a secondary thread of Apple's systems, which is where the pool of Swift's concurrency runs too.
@Suite struct JSONDepthTests {
    private static let stackSize = 512 * 1024

    /// Runs `body` on a thread of that stack size, and returns its result.
    private func onSmallStack<Result: Sendable>(_ body: @escaping @Sendable () -> Result) async -> Result {
        await withCheckedContinuation { continuation in
            let thread = Thread { continuation.resume(returning: body()) }
            thread.stackSize = Self.stackSize
            thread.start()
        }
    }

    /// `{"p1":"a","p3":1,"next":{…}}`, or with `"children":[{…}]`, which takes two levels each.
    private static func nodes(levels: Int, open: String, close: String) -> Data {
        let fields = "\"p1\":\"a\",\"p3\":1,\"p11\":\"b\",\"p13\":2,\"p21\":\"c\",\"p23\":3"
        let start = String(repeating: "{\(fields),\(open)", count: max(levels - 1, 0))
        return Data("\(start){\(fields)}\(String(repeating: close + "}", count: max(levels - 1, 0)))".utf8)
    }

    private static func useEverywhere<Model: JSONCodable & Hashable>(_ type: Model.Type, _ data: Data) -> Bool {
        guard let first = try? Model(jsonData: data), let second = try? Model(jsonData: data) else { return false }
        let encoded = first.jsonData(pretty: true)
        let again = try? Model(jsonData: encoded)
        return first == second && first.hashValue == second.hashValue && again == first
    }

    /// The number of levels of `Node` that can be read there, all of which can be used.
    ///
    /// In a debug build the stack sets the limit, and more levels are an error, never a crash.
    @Test func deepModelsAreErrorsNotCrashes() async {
        for (open, close, levelsPerNode) in [("\"next\":", "", 1), ("\"children\":[", "]", 2)] {
            let deepest = JSONReader.depthLimit / levelsPerNode
            var usable = 0
            for levels in 1...deepest + 1 {
                let data = Self.nodes(levels: levels, open: open, close: close)
                if await onSmallStack({ Self.useEverywhere(Node.self, data) }) { usable = levels }
            }
            #expect((20...deepest).contains(usable))
        }
    }

    @Test func recursiveModelFarTooDeep() async {
        let data = Self.nodes(levels: 10_000, open: "\"next\":", close: "")
        #expect(await onSmallStack { (try? Node(jsonData: data)) == nil })
    }

    private static func nested(_ open: String, _ close: String, levels: Int) -> Data {
        Data((String(repeating: open, count: levels) + "1" + String(repeating: close, count: levels)).utf8)
    }

    @Test(arguments: [("[", "]"), ("{\"a\":", "}"), ("[{\"a\":", "}]")])
    func anyValueAtTheLimit(_ open: String, _ close: String) async {
        let levels = JSONReader.depthLimit / (open.count { $0 == "[" || $0 == "{" })
        let data = Self.nested(open, close, levels: levels)
        #expect(await onSmallStack { Self.useEverywhere(JSONValue.self, data) })
        #expect(await onSmallStack { (try? JSONDecoder().decode(JSONValue.self, from: data)) == (try? JSONValue(jsonData: data)) })
        #expect(await onSmallStack { (try? JSONEncoder().encode(JSONValue(jsonData: data))) == data })
        let tooDeep = Self.nested(open, close, levels: levels + 1)
        #expect(await onSmallStack { (try? JSONValue(jsonData: tooDeep)) == nil })
        #expect(await onSmallStack { (try? JSONDecoder().decode(JSONValue.self, from: tooDeep)) == nil })
        // Skipped text counts too, and skipping it takes no stack.
        let around = Data("{\"unknown\":".utf8)
        let rest = Data(",\"type\":\"x\",\"toolName\":\"y\"}".utf8)
        let skipped = around + Self.nested(open, close, levels: (JSONReader.depthLimit - 1) / (JSONReader.depthLimit / levels)) + rest
        #expect(await onSmallStack { (try? Callback(jsonData: skipped))?.toolName == "y" })
        #expect(await onSmallStack { (try? Callback(jsonData: around + tooDeep + rest)) == nil })
    }

    @Test(arguments: [(0, false), (100, false), (300, true), (65_536, true), (-300, false)])
    func theStackIsUsedUpAtItsLimit(kilobytes: Int, isUsedUp: Bool) {
        var reader = JSONReader([])
        reader.stackStart = UInt(bitPattern: Int(bitPattern: reader.stackAddress()) + kilobytes * 1024)
        #expect(reader.hasUsedUpStack == isUsedUp)
    }

    @Test func oneLevelTooDeepIsAnError() {
        let data = Self.nested("[", "]", levels: JSONReader.depthLimit + 1)
        #expect(throws: JSONError.self) { try JSONValue(jsonData: data) }
        do {
            _ = try JSONValue(jsonData: data)
        } catch {
            #expect(error.expectation == "at most 64 levels of objects and arrays")
            #expect(error.offset == 64)
            #expect(error.path == String(repeating: "[0]", count: 64))
        }
    }
}
