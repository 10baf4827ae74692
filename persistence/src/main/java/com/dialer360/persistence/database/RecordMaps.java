package com.dialer360.persistence.database;

import com.dialer360.outcome.SnakeCase;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.mapping.ResultFlag;
import org.apache.ibatis.mapping.ResultMap;
import org.apache.ibatis.mapping.ResultMapping;
import org.apache.ibatis.session.Configuration;

/**
 * A configuration in which the column {@code calls_today} fills the component {@code callsToday} of
 * a record. It says so once, when a table is added: left to itself, MyBatis would look for the
 * column of each component anew for each row, which takes longer than all else of a long list.
 */
final class RecordMaps extends Configuration {

  RecordMaps(Environment environment) {
    super(environment);
    setObjectFactory(new RecordFactory());
  }

  @Override
  public void addResultMap(ResultMap map) {
    super.addResultMap(
        map.getType().isRecord() && map.getResultMappings().isEmpty() ? byComponents(map) : map);
  }

  private ResultMap byComponents(ResultMap map) {
    List<ResultMapping> mappings =
        Stream.of(map.getType().getRecordComponents()).map(this::mapping).toList();
    return new ResultMap.Builder(this, map.getId(), map.getType(), mappings, false).build();
  }

  private ResultMapping mapping(RecordComponent component) {
    return new ResultMapping.Builder(
            this, null, SnakeCase.of(component.getName()), component.getType())
        .flags(List.of(ResultFlag.CONSTRUCTOR))
        .build();
  }
}
