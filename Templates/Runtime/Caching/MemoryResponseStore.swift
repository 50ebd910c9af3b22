/// A store in memory. If it's full, it forgets the responses that haven't been used for the longest time.
public nonisolated final class MemoryResponseStore: ResponseStore {
    /// The maximum size of all responses, in bytes.
    public let limit: Int

    private struct Entry: Sendable {
        var responses: [StoredResponse]
        var size: Int
        var lastUse: UInt64
    }

    private struct State: Sendable {
        var entries: [String: Entry] = [:]
        var size = 0
        var uses: UInt64 = 0

        /// Removes entries until an eighth of the limit is free, so that only few insertions have to sort the entries.
        mutating func evict(to limit: Int) {
            for (url, entry) in entries.sorted(by: { $0.value.lastUse < $1.value.lastUse }) {
                // The newest entry stays, whatever its size.
                guard size > limit - limit / 8, entries.count > 1 else { return }
                entries[url] = nil
                size -= entry.size
            }
        }
    }

    private let state = LockedState(State())

    /// - Parameter limit: The maximum size of all responses, in bytes.
    public init(limit: Int = 16 << 20) {
        self.limit = max(0, limit)
    }

    /// The size of all responses with their URLs and headers, in bytes.
    public var size: Int { state.withLock(\.size) }

    /// Forgets all responses, for example when the user logs out.
    public func removeAll() {
        state.withLock { $0 = State(uses: $0.uses) }
    }

    public func responses(for url: String) -> [StoredResponse] {
        state.withLock { state in
            state.uses += 1
            state.entries[url]?.lastUse = state.uses
            return state.entries[url]?.responses ?? []
        }
    }

    public func setResponses(_ responses: [StoredResponse], for url: String) {
        let size = responses.reduce(url.utf8.count + Self.overhead) { $0 + $1.size + Self.overhead }
        state.withLock { state in
            if let old = state.entries.removeValue(forKey: url) { state.size -= old.size }
            guard !responses.isEmpty, size <= limit else { return }
            state.uses += 1
            state.entries[url] = Entry(responses: responses, size: size, lastUse: state.uses)
            state.size += size
            if state.size > limit { state.evict(to: limit) }
        }
    }

    /// An estimate of the bytes that an entry or a response needs in addition to its contents.
    private static let overhead = 200
}

nonisolated extension StoredResponse {
    fileprivate var size: Int {
        headers.reduce(body.count + selection.utf8.count) { $0 + $1.name.utf8.count + $1.value.utf8.count + 32 }
    }
}
