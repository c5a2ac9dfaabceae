-- 财务系统的表 the tables of the system, as far as they are read; types as in its element catalogue.
-- PM_PROJECT_INFO is the register of projects (项目库), of this year and earlier ones.

create table BGT_PM_ANNUAL (
  BGT_PMAN_ID varchar(40) primary key,
  FISCAL_YEAR varchar(40),
  MOF_DIV_CODE varchar(40),
  DEPT_CODE varchar(40),
  AGENCY_CODE varchar(40),
  AGENCY_NAME varchar(200),
  PRO_KIND_CODE varchar(40),
  PRO_CODE varchar(40),
  PRO_NAME varchar(200),
  EXP_FUNC_CODE varchar(40),
  EXP_FUNC_NAME varchar(200),
  GOV_BGT_ECO_CODE varchar(40),
  DEP_BGT_ECO_CODE varchar(40),
  FUND_TYPE_CODE varchar(40),
  FOUND_TYPE_CODE varchar(40),
  BUDGET_LEVEL_CODE varchar(40),
  REPLY_AMT numeric(18, 2),
  ISLEAF integer,
  IS_DELETED smallint);
insert into BGT_PM_ANNUAL
  select * from csvread(
    'classpath:/io/github/yusuan/examples/records/BGT_PM_ANNUAL.csv', null, 'charset=UTF-8');

create table BA_BGT_CARRYOVERS (
  CARRYOVERS_BGT_ID varchar(40) primary key,
  FISCAL_YEAR varchar(40),
  MOF_DIV_CODE varchar(40),
  AGENCY_CODE varchar(40),
  AGENCY_NAME varchar(200),
  PRO_CODE varchar(40),
  PRO_NAME varchar(200),
  EXP_FUNC_CODE varchar(40),
  GOV_BGT_ECO_CODE varchar(40),
  FUND_TYPE_CODE varchar(40),
  BUDGET_LEVEL_CODE varchar(40),
  APPROVE_AMT numeric(18, 2),
  CARRYOVERS_AMT numeric(18, 2),
  IS_DELETED varchar(2));
insert into BA_BGT_CARRYOVERS
  select * from csvread(
    'classpath:/io/github/yusuan/examples/records/BA_BGT_CARRYOVERS.csv', null, 'charset=UTF-8');

create table BA_BGT_CARRYOVERS_AGENCY (
  CARRYOVERS_BGT_ID varchar(40) primary key,
  FISCAL_YEAR varchar(40),
  MOF_DIV_CODE varchar(40),
  AGENCY_CODE varchar(40),
  AGENCY_NAME varchar(200),
  PRO_CODE varchar(40),
  PRO_NAME varchar(200),
  EXP_FUNC_CODE varchar(40),
  GOV_BGT_ECO_CODE varchar(40),
  FUND_TYPE_CODE varchar(40),
  BUDGET_LEVEL_CODE varchar(40),
  APPROVE_AMT numeric(18, 2),
  CARRYOVERS_AMT numeric(18, 2),
  IS_DELETED varchar(2));
insert into BA_BGT_CARRYOVERS_AGENCY
  select * from csvread(
    'classpath:/io/github/yusuan/examples/records/BA_BGT_CARRYOVERS_AGENCY.csv', null, 'charset=UTF-8');

create table PM_PROJECT_INFO (
  PRO_CODE varchar(40) primary key,
  PRO_NAME varchar(200),
  PRO_CAT_CODE varchar(40));
insert into PM_PROJECT_INFO
  select * from csvread(
    'classpath:/io/github/yusuan/examples/records/PM_PROJECT_INFO.csv', null, 'charset=UTF-8');
