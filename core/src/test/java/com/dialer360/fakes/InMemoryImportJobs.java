package com.dialer360.fakes;

import com.dialer360.bulk.ImportJob;
import com.dialer360.bulk.ImportJobs;
import com.dialer360.bulk.RefusedRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Imports by id. */
public final class InMemoryImportJobs implements ImportJobs {
  private final List<ImportJob> jobs = new ArrayList<>();
  private final Map<Long, List<RefusedRow>> refused = new HashMap<>();

  @Override
  public Optional<ImportJob> latest(String fingerprint) {
    return jobs.stream()
        .filter(job -> job.fingerprint().equals(fingerprint))
        .reduce((one, next) -> next);
  }

  @Override
  public Optional<ImportJob> find(long id) {
    return jobs.stream().filter(job -> job.id() == id).findFirst();
  }

  @Override
  public long open(ImportJob job) {
    long id = jobs.size() + 1L;
    jobs.add(
        new ImportJob(
            id,
            job.user(),
            job.listId(),
            job.fingerprint(),
            false,
            0,
            0,
            0,
            0,
            job.started(),
            job.changed()));
    return id;
  }

  @Override
  public boolean advance(ImportJob from, ImportJob to) {
    Optional<ImportJob> now =
        find(to.id()).filter(job -> !job.finished() && job.rowsRead() == from.rowsRead());
    now.ifPresent(job -> jobs.set(jobs.indexOf(job), to));
    return now.isPresent();
  }

  @Override
  public void refuse(long id, List<RefusedRow> rows) {
    refused.computeIfAbsent(id, each -> new ArrayList<>()).addAll(rows);
  }

  @Override
  public List<RefusedRow> refused(long id, long afterLine, int most) {
    return refused.getOrDefault(id, List.of()).stream()
        .filter(row -> row.line() > afterLine)
        .limit(most)
        .toList();
  }
}
