import Reporting

/// The division of declarations among files of medium size, by the words of their names.
///
/// Declarations with the same first words share a file. If they are too long for one, those that share a further word get their own file
/// if they are long enough; the others stay, or share files by the first letters of that word if they are too many. A declaration that is
/// added, removed or changed therefore affects one file, which may be divided, or merged with its parts.
struct FileDivision {
    struct Item {
        /// The words of the name: `Payment`, `Intent`.
        var words: [String]
        var lines: Int
    }

    struct Part: Equatable {
        /// The words that all items have in common. The last one may be only the first letters of a word.
        var words: [String]
        /// The indices of the items, in their order.
        var items: [Int]

        var name: String { words.joined() }
    }

    /// The number of lines up to which a file isn't divided.
    static let comfortable = 1_000
    /// The maximum number of lines of a part with several items, which leaves room for the head of the file.
    static let maximum = 1_900
    /// The minimum number of lines of a part with the same word.
    fileprivate static let minimum = 200

    /// The parts in the order of their first items. The items that stay are the part without words.
    let parts: [Part]

    /// Divides items that are too long for one file.
    init(of items: [Item]) {
        parts = Division(items: items).parts(of: Array(items.indices), sharing: []).sorted { $0.items[0] < $1.items[0] }
    }

    /// Divides items by their first words, and further if these parts are too long. No items stay.
    init(byFirstWordOf items: [Item]) {
        let division = Division(items: items)
        parts = division.groups(of: Array(items.indices), at: 0).flatMap { division.parts(of: $0.items, sharing: [$0.word]) }
            .sorted { $0.items[0] < $1.items[0] }
    }

    /// Divides items that are too long for one file by the first letters of their first words. Otherwise all are one part without words.
    init(byLettersOf items: [Item]) {
        let division = Division(items: items)
        let all = Array(items.indices)
        if division.lines(of: all) <= Self.maximum {
            parts = items.isEmpty ? [] : [Part(words: [], items: all)]
        } else {
            parts = division.parts(of: division.groups(of: all, at: 0), byLetters: 1, after: []).sorted { $0.items[0] < $1.items[0] }
        }
    }
}

extension FileDivision {
    /// Returns the words of a type's name: `URL`, `Session` and `Task` for `URLSessionTask`.
    static func words(of name: String) -> [String] {
        name.utf8.all { $0 < 0x80 } ? words(ofASCII: Array(name.utf8)) : words(ofAny: name)
    }

    /// Looking up properties of characters is slow.
    private static func words(ofASCII name: [UInt8]) -> [String] {
        func isUppercase(_ index: Int) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(name[index]) }
        func isLowercase(_ index: Int) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(name[index]) }
        var words: [String] = []
        var start = 0
        for index in name.indices.dropFirst() where isUppercase(index) {
            guard !isUppercase(index - 1) || (index + 1 < name.count && isLowercase(index + 1)) else { continue }
            words.append(String(decoding: name[start..<index], as: UTF8.self))
            start = index
        }
        return words + [String(decoding: name[start...], as: UTF8.self)]
    }

    private static func words(ofAny name: String) -> [String] {
        var words: [String] = []
        var start = name.startIndex
        var previous: Character?
        for index in name.indices {
            let character = name[index]
            let next = name.index(after: index)
            if let previous, character.isUppercase, !previous.isUppercase || (next < name.endIndex && name[next].isLowercase) {
                words.append(String(name[start..<index]))
                start = index
            }
            previous = character
        }
        return words + [String(name[start...])]
    }
}

/// The division in progress.
private struct Division {
    /// Items with the same word.
    struct Group {
        var word: String
        var items: [Int]
        var lines: Int
    }

    let items: [FileDivision.Item]

    func lines(of indices: [Int]) -> Int { indices.reduce(0) { $0 + items[$1].lines } }

    /// Returns the items by the word at a position, in the order of their first items. Items without such a word are omitted.
    func groups(of indices: [Int], at position: Int) -> [Group] {
        let long = indices.filter { items[$0].words.count > position }
        return Dictionary(grouping: long) { items[$0].words[position] }
            .map { Group(word: $0, items: $1, lines: lines(of: $1)) }
            .sorted { $0.items[0] < $1.items[0] }
    }

    func parts(of indices: [Int], sharing words: [String]) -> [FileDivision.Part] {
        guard lines(of: indices) > FileDivision.comfortable else { return [FileDivision.Part(words: words, items: indices)] }
        let groups = groups(of: indices, at: words.count)
        let rest = indices.filter { items[$0].words.count <= words.count }
        var parts = groups.filter { $0.lines >= FileDivision.minimum }.flatMap { self.parts(of: $0.items, sharing: words + [$0.word]) }
        let short = groups.filter { $0.lines < FileDivision.minimum }
        var staying = rest
        if lines(of: rest) + short.reduce(0, { $0 + $1.lines }) <= FileDivision.maximum {
            staying = (rest + short.flatMap(\.items)).sorted()
        } else {
            parts += self.parts(of: short, byLetters: 1, after: words)
        }
        if !staying.isEmpty { parts.append(FileDivision.Part(words: words, items: staying)) }
        return parts
    }

    /// Returns parts of groups that are too short for files of their own, by the first letters of their words.
    func parts(of groups: [Group], byLetters count: Int, after words: [String]) -> [FileDivision.Part] {
        let byLetters = Dictionary(grouping: groups) { $0.word.prefix(count).uppercased() }.sorted { $0.key < $1.key }
        return byLetters.flatMap { letters, groups -> [FileDivision.Part] in
            let isDivisible = groups.contains { $0.word.count > count }
            if isDivisible, groups.reduce(0, { $0 + $1.lines }) > FileDivision.maximum {
                return parts(of: groups, byLetters: count + 1, after: words)
            }
            let part = groups.count == 1 ? groups[0].word : letters
            return [FileDivision.Part(words: words + [part], items: groups.flatMap(\.items).sorted())]
        }
    }
}
