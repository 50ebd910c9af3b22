import Foundation
import Testing

/// What holds for every emitted page.
@Suite struct PageTests {
    static let folders = [Pages.generated] + GoldenCase.all.filter(\.hasPages).map { $0.folder.appending(path: "expected") }

    static func pages(below folder: URL) throws -> [(path: String, text: String)] {
        try GoldenCase.paths(below: folder).filter { $0.hasSuffix(".md") && !$0.contains(".docc/") }.map { path in
            (path, try String(contentsOf: folder.appending(path: path), encoding: .utf8))
        }
    }

    @Test(arguments: folders)
    func everyLinkLeadsToAPageAndAHeading(_ folder: URL) throws {
        let pages = try Self.pages(below: folder)
        let anchors = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, Self.anchors(in: $0.text)) })
        var count = 0
        for (path, text) in pages {
            for link in Self.links(in: text) where !link.hasPrefix("http") && !link.hasPrefix("mailto:") {
                let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
                let target = parts[0].isEmpty ? path : Self.resolve(parts[0], from: path)
                let found = anchors[target]
                #expect(found != nil, "\(path): \(link)")
                if parts.count == 2 { #expect(found?.contains(parts[1]) == true, "\(path): \(link)") }
                count += 1
            }
        }
        #expect(count > 0)
    }

    @Test(arguments: folders)
    func everyRowHasAsManyCellsAsItsTable(_ folder: URL) throws {
        for (path, text) in try Self.pages(below: folder) {
            var width: Int?
            for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
                guard line.hasPrefix("|") else {
                    width = nil
                    continue
                }
                let cells = line.replacing("\\|", with: "").count { $0 == "|" }
                #expect(cells == width ?? cells, "\(path): \(line)")
                width = width ?? cells
            }
        }
    }

    @Test(arguments: folders)
    func everyPageIsOursAndEndsWithOneLineBreak(_ folder: URL) throws {
        for (path, text) in try Self.pages(below: folder) {
            #expect(text.hasPrefix("<!-- Emitted by Tenon"), "\(path)")
            #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"), "\(path)")
            #expect(!text.contains("\n\n\n"), "\(path)")
            let fences = text.split(separator: "\n").count { $0.hasPrefix("```") }
            #expect(fences.isMultiple(of: 2), "\(path)")
        }
    }

    /// The targets of inline links, outside of fences and code.
    static func links(in text: String) -> [String] {
        outsideOfFences(text).flatMap { line in
            line.split(separator: "](").dropFirst().map { String($0.prefix { $0 != ")" }) }
        }
    }

    /// As GitHub makes them.
    static func anchors(in text: String) -> Set<String> {
        var anchors: Set<String> = []
        for line in outsideOfFences(text) where line.hasPrefix("#") {
            let heading = line.drop { $0 == "#" }.dropFirst().lowercased()
            let anchor = String(heading.filter { $0.isLetter || $0.isNumber || "-_ ".contains($0) }.map { $0 == " " ? "-" : $0 })
            var unique = anchor
            var number = 0
            while !anchors.insert(unique).inserted {
                number += 1
                unique = "\(anchor)-\(number)"
            }
        }
        return anchors
    }

    private static func outsideOfFences(_ text: String) -> [Substring] {
        var isInside = false
        return text.split(separator: "\n").filter { line in
            if line.hasPrefix("```") { isInside.toggle() }
            return !isInside
        }
    }

    private static func resolve(_ link: String, from page: String) -> String {
        var parts = page.split(separator: "/").dropLast().map(String.init)
        for part in link.split(separator: "/").map(String.init) {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }
}
